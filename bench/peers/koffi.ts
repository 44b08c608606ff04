/** koffi calling libc, with the bytes of C's structs prepared by hand: what one writes who has no addon. */
import { createRequire } from 'node:module';
import { EAGAIN, encodeSockaddr, SO_TYPE, SOCK_DGRAM, SOL_SOCKET } from 'bsd-sockets';
import { folder } from '../folder.js';
import { missing, unexpected, type Variant } from '../variant.js';

type CFunction = (...args: (number | Uint8Array | Int32Array)[]) => number;

interface Koffi {
  load(path: null): { func(prototype: string): CFunction };
  errno(): number;
}

export function koffi(): Variant {
  try {
    return variant(createRequire(folder)('koffi') as Koffi);
  } catch (error) {
    return missing('koffi', error);
  }
}

function variant({ load, errno }: Koffi): Variant {
  const libc = load(null);
  const send = libc.func('intptr_t send(int, const void *, size_t, int)');
  const recv = libc.func('intptr_t recv(int, void *, size_t, int)');
  const sendto = libc.func('intptr_t sendto(int, const void *, size_t, int, const void *, uint32_t)');
  const recvfrom = libc.func('intptr_t recvfrom(int, void *, size_t, int, void *, void *)');
  const getsockopt = libc.func('int getsockopt(int, int, int, void *, void *)');
  return {
    name: 'koffi',
    peer: true,
    operations: {
      // errno is a second crossing for koffi; it is read once for all calls, in koffi's favour.
      recvEmpty:
        ({ fd, buffer }) =>
        (n) => {
          for (let i = 0; i < n; i++) {
            const result = recv(fd, buffer, buffer.length, 0);
            if (result !== -1) throw unexpected(result);
          }
          if (errno() !== EAGAIN) throw unexpected(errno());
        },
      getsockopt: ({ fd }) => {
        const value = new Int32Array(1);
        const length = new Int32Array(1);
        return (n) => {
          for (let i = 0; i < n; i++) {
            length[0] = 4;
            const result = getsockopt(fd, SOL_SOCKET, SO_TYPE, value, length);
            if (result !== 0 || value[0] !== SOCK_DGRAM) throw unexpected(result);
          }
        };
      },
      sendtoRecvfrom: ({ fd, peer, data, buffer, to }) => {
        const address = encodeSockaddr(to);
        const from = new Uint8Array(128);
        const length = new Int32Array(1);
        return (n) => {
          for (let i = 0; i < n; i++) {
            const sent = sendto(fd, data, data.length, 0, address, address.length);
            if (sent !== data.length) throw unexpected(sent);
            length[0] = 128;
            const received = recvfrom(peer, buffer, buffer.length, 0, from, length);
            if (received !== data.length) throw unexpected(received);
          }
        };
      },
      sendRecv:
        ({ fd, peer, data, buffer }) =>
        (n) => {
          for (let i = 0; i < n; i++) {
            const sent = send(fd, data, data.length, 0);
            if (sent !== data.length) throw unexpected(sent);
            for (let got = 0; got < data.length; ) {
              const more = recv(peer, buffer, buffer.length, 0);
              if (more <= 0) throw unexpected(more);
              got += more;
            }
          }
        },
      sendmmsgRecvmmsg: 'the headers of a batch are full of pointers, which it has none of',
    },
  };
}
