/** The C twin, in this process: c/addon.c over c/loops.c. */
import { createRequire } from 'node:module';
import type { Operation } from '../cases.js';
import { folder } from '../folder.js';
import { type Prepare, unexpected, type Variant } from '../variant.js';

type CLoop = (fd: number, peer: number, data: Uint8Array, buffer: Uint8Array, n: number) => number;

const loops = createRequire(import.meta.url)(`${folder}loops.node`) as Record<Operation, CLoop>;

function prepare(operation: Operation): Prepare {
  const loop = loops[operation];
  return ({ fd, peer, data, buffer }) =>
    (n) => {
      const nanoseconds = loop(fd, peer, data, buffer, n);
      if (nanoseconds < 0) throw unexpected('something else in C');
      return nanoseconds;
    };
}

export const c: Variant = {
  name: 'C',
  peer: false,
  operations: {
    recvEmpty: prepare('recvEmpty'),
    getsockopt: prepare('getsockopt'),
    sendtoRecvfrom: prepare('sendtoRecvfrom'),
    sendRecv: prepare('sendRecv'),
    sendmmsgRecvmmsg: prepare('sendmmsgRecvmmsg'),
  },
};
