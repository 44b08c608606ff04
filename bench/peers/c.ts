/** The C twin, in this process: c/addon.c over c/loops.c. */
import { createRequire } from 'node:module';
import type { Operation } from '../cases.js';
import { folder } from '../folder.js';
import { withoutRing } from '../rings.js';
import { type Prepare, unexpected, type Variant } from '../variant.js';

type CLoop = (fd: number, peer: number, data: Uint8Array, buffer: Uint8Array, n: number) => number;

type LoopName = Operation | 'recvfromPackets';

const loops = createRequire(import.meta.url)(`${folder}loops.node`) as Record<LoopName, CLoop>;

function prepare(name: LoopName): Prepare {
  const loop = loops[name];
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
    walkRing: prepare('walkRing'),
  },
};

/** What a ring spares. */
export const cRecvfrom: Variant = {
  name: 'C recvfrom',
  peer: false,
  operations: { walkRing: withoutRing(prepare('recvfromPackets')) },
};
