/** Which codec a family has. Those that are data come from the table; a family that is nowhere is a SockaddrOther. */
import { families } from '../gen/families.js';
import { AF_INET, AF_INET6, AF_PACKET, AF_UNIX, AF_UNSPEC } from '../gen/own.js';
import { lazy } from '../lazy.js';
import type { Codec } from './codec.js';
import { codecOfForms } from './form.js';
import { inet } from './in.js';
import { inet6 } from './in6.js';
import { packet } from './ll.js';
import { other, unspec } from './other.js';
import { unix } from './un.js';

const table = lazy(families);
const codecs: Codec[] = [];
codecs[AF_UNSPEC] = unspec;
codecs[AF_UNIX] = unix;
codecs[AF_INET] = inet;
codecs[AF_INET6] = inet6;
codecs[AF_PACKET] = packet;

/** The codec of a family, or the one for bytes that nobody understands. */
export function codecOf(family: number): Codec {
  return codecs[family] ?? fromTable(family);
}

/** Those of the table are made when they are first asked for, so that importing the package is quick. */
function fromTable(family: number): Codec {
  const row = table().find((one) => one.family === family);
  if (row === undefined) return other;
  codecs[family] = codecOfForms(row);
  return codecs[family];
}

export { other };
