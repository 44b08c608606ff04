/** Source filters of multicast groups: structs that end in a list of senders. */
import type { Sockaddr } from '../address/types.js';
import { checkInteger, isObject, wrongType } from '../argument.js';
import { inAddr } from '../control/ip.js';
import { joined, littleEndian, viewOf } from '../control/kind.js';
import type { MulticastFilterMode } from '../gen/groups.js';
import { group_req } from '../gen/structkinds.js';
import { in_addr, sockaddr } from './bytes.js';
import { always, type OptionKind } from './kind.js';
import { sockaddrBytes } from './struct.js';

/** Which group the filter of is asked for. C: the first fields of `struct ip_msfilter`. */
export interface IpMsfilterRequest {
  /** The group. C: `imsf_multiaddr`. */
  multiaddr: string;
  /** An address of the interface. C: `imsf_interface`. */
  interface: string;
}

/** Mode and senders of an IPv4 group. C: `struct ip_msfilter`. */
export interface IpMsfilter extends IpMsfilterRequest {
  /** MCAST_INCLUDE: these senders only; MCAST_EXCLUDE: all but these. C: `imsf_fmode`. */
  fmode: MulticastFilterMode;
  /** The senders. C: `imsf_slist`, whose length is `imsf_numsrc`. */
  slist: string[];
}

/** Which group the filter of is asked for. C: the first fields of `struct group_filter`. */
export interface GroupFilterRequest {
  /** The number of the interface. C: `gf_interface`. */
  interface: number;
  /** The group; its port is not used. C: `gf_group`. */
  group: Sockaddr;
}

/** Mode and senders of a group of any family. C: `struct group_filter`. */
export interface GroupFilter extends GroupFilterRequest {
  /** MCAST_INCLUDE: these senders only; MCAST_EXCLUDE: all but these. C: `gf_fmode`. */
  fmode: MulticastFilterMode;
  /** The senders; their ports are not used. C: `gf_slist`, whose length is `gf_numsrc`. */
  slist: Sockaddr[];
}

/**
 * Room for more senders than a socket may have by the usual limits. The kernel goes by this number and not by the
 * length of the room.
 */
const SENDERS = 8192;
const STORAGE = 128;

/** The mode, the number of senders, and the senders, behind the bytes that say which group. */
interface Parts<Request, Sender> {
  /** Bytes before the mode. */
  readonly head: number;
  /** Bytes of one sender. */
  readonly size: number;
  putHead(call: string, argument: string, value: Request): Uint8Array;
  getHead(bytes: Uint8Array): Request;
  putSender(call: string, argument: string, value: Sender): Uint8Array;
  getSender(bytes: Uint8Array): Sender;
}

/** Text, and a plain sequence of parts: all that the two structs have in common. */
function sourceFilter<Request extends object, Sender>(
  parts: Parts<Request, Sender>,
): OptionKind<
  Request & { fmode: MulticastFilterMode; slist: Sender[] },
  Request & { fmode: MulticastFilterMode; slist: readonly Sender[] },
  Request
> {
  const { head, size } = parts;
  return {
    room: head + 8 + size * SENDERS,
    suits: isObject,
    fits: always,
    ask: (call, argument, value) => {
      if (!isObject(value)) throw wrongType(call, argument, 'an object that says which group', value);
      return joined([parts.putHead(call, argument, value), new Uint8Array(Uint32Array.of(0, SENDERS).buffer)]);
    },
    encode(call, argument, value) {
      if (!isObject(value)) throw wrongType(call, argument, 'an object', value);
      const { fmode, slist } = value;
      const group = parts.putHead(call, argument, value);
      checkInteger(call, `${argument}.fmode`, fmode, 0, 0xffffffff);
      if (!Array.isArray(slist)) throw wrongType(call, `${argument}.slist`, 'an array', slist);
      const senders = Array.from(slist, (sender: Sender, i) =>
        parts.putSender(call, `${argument}.slist[${i}]`, sender),
      );
      return joined([group, new Uint8Array(Uint32Array.of(fmode, senders.length).buffer), ...senders]);
    },
    decode(bytes) {
      const whole = new Uint8Array(Math.max(head + 8, bytes.length));
      whole.set(bytes);
      const view = viewOf(whole);
      const present = Math.floor((whole.length - head - 8) / size);
      const count = Math.min(view.getUint32(head + 4, littleEndian), present);
      return {
        ...parts.getHead(whole),
        fmode: view.getUint32(head, littleEndian),
        slist: Array.from({ length: count }, (_, i) =>
          parts.getSender(whole.subarray(head + 8 + i * size, head + 8 + (i + 1) * size)),
        ),
      };
    },
  };
}

/** C's `struct ip_msfilter`. */
export const ip_msfilter = sourceFilter<IpMsfilterRequest, string>({
  head: 8,
  size: 4,
  putHead: (call, argument, { multiaddr, interface: local }) =>
    joined([
      inAddr.encode(call, `${argument}.multiaddr`, multiaddr),
      inAddr.encode(call, `${argument}.interface`, local),
    ]),
  getHead: (bytes) => ({ multiaddr: in_addr.decode(bytes), interface: in_addr.decode(bytes.subarray(4)) }),
  putSender: in_addr.encode,
  getSender: in_addr.decode,
});

/** An address in a sockaddr_storage. */
function storage(call: string, argument: string, value: Sockaddr): Uint8Array {
  const bytes = new Uint8Array(STORAGE);
  bytes.set(sockaddrBytes(call, argument, value));
  return bytes;
}

/** C's `struct group_filter`, which begins as a `struct group_req`. */
export const group_filter = sourceFilter<GroupFilterRequest, Sockaddr>({
  head: group_req.room as number,
  size: STORAGE,
  putHead: group_req.encode,
  getHead: (bytes) => group_req.decode(bytes) as GroupFilterRequest,
  putSender: storage,
  getSender: (bytes) => sockaddr.decode(bytes) as Sockaddr,
});
