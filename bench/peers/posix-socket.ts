/** npm's posix-socket, the nearest package to this one. It takes ArrayBuffers and throws for every error. */
import { createRequire } from 'node:module';
import { AF_INET } from 'bsd-sockets';
import { folder } from '../folder.js';
import { missing, unexpected, type Variant } from '../variant.js';

interface Address {
  sin_family?: number;
  sin_port?: number;
  sin_addr?: string;
}

interface PosixSocket {
  send(fd: number, buffer: ArrayBufferLike, length: number, flags: number): number;
  recv(fd: number, buffer: ArrayBufferLike, length: number, flags: number): number;
  sendto(fd: number, buffer: ArrayBufferLike, length: number, flags: number, to: Address): number;
  recvfrom(fd: number, buffer: ArrayBufferLike, length: number, flags: number, from: Address): number;
}

export function posixSocket(): Variant {
  try {
    return variant(createRequire(folder)('posix-socket') as PosixSocket);
  } catch (error) {
    return missing('posix-socket', error);
  }
}

function variant({ send, recv, sendto, recvfrom }: PosixSocket): Variant {
  return {
    name: 'posix-socket',
    peer: true,
    operations: {
      // Its errors carry strerror's text where a code should be.
      recvEmpty:
        ({ fd, buffer: { buffer, length } }) =>
        (n) => {
          for (let i = 0; i < n; i++) {
            try {
              throw unexpected(recv(fd, buffer, length, 0));
            } catch (error) {
              if ((error as { code?: string }).code !== 'Resource temporarily unavailable') throw error;
            }
          }
        },
      getsockopt: 'its getsockopt throws whatever it is given',
      // It makes an object of the sender's address, but fails to put that into `from`.
      sendtoRecvfrom: ({ fd, peer, data, buffer, to }) => {
        const address = { sin_family: AF_INET, sin_port: to.port, sin_addr: to.address };
        const from = {};
        return (n) => {
          for (let i = 0; i < n; i++) {
            const sent = sendto(fd, data.buffer, data.length, 0, address);
            if (sent !== data.length) throw unexpected(sent);
            const received = recvfrom(peer, buffer.buffer, buffer.length, 0, from);
            if (received !== data.length) throw unexpected(received);
          }
        };
      },
      sendRecv:
        ({ fd, peer, data, buffer }) =>
        (n) => {
          for (let i = 0; i < n; i++) {
            const sent = send(fd, data.buffer, data.length, 0);
            if (sent !== data.length) throw unexpected(sent);
            for (let got = 0; got < data.length; ) {
              const more = recv(peer, buffer.buffer, buffer.length, 0);
              if (more <= 0) throw unexpected(more);
              got += more;
            }
          }
        },
      sendmmsgRecvmmsg: 'it has no sendmmsg',
    },
  };
}
