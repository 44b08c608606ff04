/** The two tiers of this package, used as their documentation says. */
import {
  EAGAIN,
  encodeSockaddr,
  getsockopt,
  recv,
  recvfrom,
  recvmmsg,
  SO_TYPE,
  SOCK_DGRAM,
  SOL_SOCKET,
  type Sockaddr,
  SocketError,
  send,
  sendmmsg,
  sendto,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { MESSAGE_SIZE } from './cases.js';
import { walkRing } from './rings.js';
import { unexpected, type Variant } from './variant.js';

/** The memory as messages of a batch, one after the other. */
function parts(memory: Uint8Array, size = MESSAGE_SIZE): Uint8Array[] {
  return Array.from({ length: memory.length / size }, (_, i) => memory.subarray(i * size, (i + 1) * size));
}

export const rawTier: Variant = {
  name: 'raw',
  peer: false,
  operations: {
    recvEmpty:
      ({ fd, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const result = raw.recv(fd, buffer, 0);
          if (result !== -EAGAIN) throw unexpected(result);
        }
      },
    getsockopt: ({ fd }) => {
      const value = new Int32Array(1);
      const bytes = new Uint8Array(value.buffer);
      const length = new Int32Array(1);
      return (n) => {
        for (let i = 0; i < n; i++) {
          length[0] = 4;
          const result = raw.getsockopt(fd, SOL_SOCKET, SO_TYPE, bytes, length);
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
          const sent = raw.sendto(fd, data, 0, address);
          if (sent !== data.length) throw unexpected(sent);
          length[0] = 128;
          const received = raw.recvfrom(peer, buffer, 0, from, length);
          if (received !== data.length) throw unexpected(received);
        }
      };
    },
    sendRecv:
      ({ fd, peer, data, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const sent = raw.send(fd, data, 0);
          if (sent !== data.length) throw unexpected(sent);
          for (let got = 0; got < data.length; ) {
            const more = raw.recv(peer, buffer, 0);
            if (more <= 0) throw unexpected(more);
            got += more;
          }
        }
      },
    sendmmsgRecvmmsg: ({ fd, peer, data, buffer, to }) => {
      const [sent, room] = [parts(data), parts(buffer)];
      const count = sent.length;
      const address = encodeSockaddr(to);
      const addresses = sent.map(() => address);
      const from = parts(new Uint8Array(count * 128), 128);
      const out = new Int32Array(4 * count);
      return (n) => {
        for (let i = 0; i < n; i++) {
          const messages = raw.sendmmsg(fd, sent, addresses, null, 0);
          if (messages !== count) throw unexpected(messages);
          const received = raw.recvmmsg(peer, room, from, null, 0, null, out);
          if (received !== count) throw unexpected(received);
          for (let k = 0; k < count; k++) if (out[4 * k] !== MESSAGE_SIZE) throw unexpected(out[4 * k]);
        }
      };
    },
    // Of the typed tier, too: mmap is the same.
    walkRing,
  },
};

/** Where the typed tier's addresses go, so that the compiler cannot do without making them. */
export const lastSender: { address: Sockaddr | undefined } = { address: undefined };

export const typedTier: Variant = {
  name: 'typed',
  peer: false,
  operations: {
    // This tier throws for EAGAIN. A program that expects it often takes the raw tier for that call.
    recvEmpty:
      ({ fd, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          try {
            throw unexpected(recv(fd, buffer));
          } catch (error) {
            if (!(error instanceof SocketError) || error.errno !== EAGAIN) throw error;
          }
        }
      },
    getsockopt:
      ({ fd }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const value = getsockopt(fd, SOL_SOCKET, SO_TYPE);
          if (value !== SOCK_DGRAM) throw unexpected(value);
        }
      },
    sendtoRecvfrom:
      ({ fd, peer, data, buffer, to }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const sent = sendto(fd, data, 0, to);
          if (sent !== data.length) throw unexpected(sent);
          const { bytes, address } = recvfrom(peer, buffer);
          if (bytes !== data.length) throw unexpected(bytes);
          lastSender.address = address;
        }
      },
    sendRecv:
      ({ fd, peer, data, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const sent = send(fd, data);
          if (sent !== data.length) throw unexpected(sent);
          for (let got = 0; got < data.length; ) {
            const more = recv(peer, buffer);
            if (more <= 0) throw unexpected(more);
            got += more;
          }
        }
      },
    sendmmsgRecvmmsg: ({ fd, peer, data, buffer, to }) => {
      const messages = parts(data).map((part) => ({ address: to, iov: [part] }));
      const room = parts(buffer).map((part) => ({ iov: [part] }));
      return (n) => {
        for (let i = 0; i < n; i++) {
          const sent = sendmmsg(fd, messages);
          if (sent !== messages.length) throw unexpected(sent);
          const received = recvmmsg(peer, room);
          if (received.length !== room.length) throw unexpected(received.length);
          for (const { bytes, address } of received) {
            if (bytes !== MESSAGE_SIZE) throw unexpected(bytes);
            lastSender.address = address;
          }
        }
      };
    },
  },
};
