/** Which codec a family has: one line each. A family that is not here travels as SockaddrOther. */
import { AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_UNIX, AF_UNSPEC, AF_VSOCK } from '../gen/own.js';
import type { Codec } from './codec.js';
import { inet } from './in.js';
import { inet6 } from './in6.js';
import { packet } from './ll.js';
import { netlink } from './nl.js';
import { other, unspec } from './other.js';
import { unix } from './un.js';
import { vsock } from './vm.js';

const codecs: Codec[] = [];
codecs[AF_UNSPEC] = unspec;
codecs[AF_UNIX] = unix;
codecs[AF_INET] = inet;
codecs[AF_INET6] = inet6;
codecs[AF_NETLINK] = netlink;
codecs[AF_PACKET] = packet;
codecs[AF_VSOCK] = vsock;

/** The codec of a family, or the one for bytes that nobody understands. */
export function codecOf(family: number): Codec {
  return codecs[family] ?? other;
}

export { other };
