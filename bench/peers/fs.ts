/** Node's own synchronous way to a descriptor: node:fs. */
import { readSync, writeSync } from 'node:fs';
import { unexpected, type Variant } from '../variant.js';

const NO_CALL = 'node:fs has no such call';

export const fs: Variant = {
  name: 'node:fs',
  peer: true,
  operations: {
    recvEmpty:
      ({ fd, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          try {
            throw unexpected(readSync(fd, buffer));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
          }
        }
      },
    getsockopt: NO_CALL,
    sendtoRecvfrom: NO_CALL,
    sendRecv:
      ({ fd, peer, data, buffer }) =>
      (n) => {
        for (let i = 0; i < n; i++) {
          const sent = writeSync(fd, data);
          if (sent !== data.length) throw unexpected(sent);
          for (let got = 0; got < data.length; ) {
            const more = readSync(peer, buffer);
            if (more <= 0) throw unexpected(more);
            got += more;
          }
        }
      },
    sendmmsgRecvmmsg: NO_CALL,
  },
};
