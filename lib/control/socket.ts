/** The data of SOL_SOCKET's control messages, and of those that packet sockets and AF_ALG have. */
import { checkInteger, copyOfArray, wrongValue } from '../argument.js';
import { scm_ts_pktinfo, tpacket_auxdata, ucred } from '../gen/layouts.js';
import type { Fd } from '../raw/types.js';
import type { Layout } from '../struct.js';
import { checkObject, copyOf, joined, type Kind, littleEndian, struct, timespec, u32, viewOf } from './kind.js';

/** Descriptors. How many there are is what cmsg_len says, not what was asked for. */
export const fds: Kind<Fd[]> = {
  encode(call, argument, value) {
    const copy = copyOfArray(call, argument, value, 'file descriptors');
    copy.forEach((fd, i) => {
      checkInteger(call, `${argument}[${i}]`, fd, -0x80000000, 0x7fffffff);
    });
    return new Uint8Array(Int32Array.from(copy as Fd[]).buffer);
  },
  decode: (data) => Array.from({ length: data.length >> 2 }, (_, i) => viewOf(data).getInt32(4 * i, littleEndian)),
};

/** Who a process is, C's `struct ucred`. */
export interface Ucred {
  pid: number;
  uid: number;
  gid: number;
}
export const credentials = struct<Ucred>(ucred, { pid: 'pid', uid: 'uid', gid: 'gid' });

/** The timestamps of one packet in nanoseconds, C's `struct scm_timestamping`; 0n is one that was not taken. */
export interface ScmTimestamping {
  software: bigint;
  /** Hardware time turned into system time; no driver does that any more. */
  legacy: bigint;
  hardware: bigint;
}
const TIMESPEC = 16;

export const timestamping: Kind<ScmTimestamping> = {
  encode(call, argument, value) {
    // Sent along with a packet, the message asks for timestamps, by 32 bits of flags.
    if (typeof value === 'number') return u32.encode(call, argument, value);
    checkObject(call, argument, value);
    const one = (property: keyof ScmTimestamping) => timespec.encode(call, `${argument}.${property}`, value[property]);
    return joined([one('software'), one('legacy'), one('hardware')]);
  },
  decode(data) {
    if (data.length < 3 * TIMESPEC) return undefined;
    const at = (index: number) => timespec.decode(data.subarray(index * TIMESPEC)) as bigint;
    return { software: at(0), legacy: at(1), hardware: at(2) };
  },
};

/** The packet that a hardware timestamp belongs to, C's `struct scm_ts_pktinfo`. */
export interface ScmTsPktinfo {
  ifIndex: number;
  pktLength: number;
}
export const tsPktinfo = struct<ScmTsPktinfo>(scm_ts_pktinfo, { ifIndex: 'ifIndex', pktLength: 'pktLength' });

/** Where a piece of payload lies in device memory, C's `struct dmabuf_cmsg`. */
export interface DmabufCmsg {
  /** Where in the dmabuf, or in the frame for SCM_DEVMEM_LINEAR. */
  fragOffset: bigint;
  fragSize: number;
  /** What SO_DEVMEM_DONTNEED takes to give the piece back. */
  fragToken: number;
  dmabufId: number;
  flags: number;
}

/** By hand, since the headers of Linux before 6.12 lack it. */
const dmabuf_cmsg: Layout = {
  name: 'dmabuf_cmsg',
  size: 24,
  fields: {
    fragOffset: { kind: 'u64', offset: 0, size: 8 },
    fragSize: { kind: 'u32', offset: 8, size: 4 },
    fragToken: { kind: 'u32', offset: 12, size: 4 },
    dmabufId: { kind: 'u32', offset: 16, size: 4 },
    flags: { kind: 'u32', offset: 20, size: 4 },
  },
};
export const dmabuf = struct<DmabufCmsg>(dmabuf_cmsg, {
  fragOffset: 'fragOffset',
  fragSize: 'fragSize',
  fragToken: 'fragToken',
  dmabufId: 'dmabufId',
  flags: 'flags',
});

/** What is known of a captured packet, C's `struct tpacket_auxdata`. */
export interface TpacketAuxdata {
  status: number;
  len: number;
  snaplen: number;
  mac: number;
  net: number;
  vlanTci: number;
  vlanTpid: number;
}
export const auxdata = struct<TpacketAuxdata>(tpacket_auxdata, {
  status: 'status',
  len: 'len',
  snaplen: 'snaplen',
  mac: 'mac',
  net: 'net',
  vlanTci: 'vlanTci',
  vlanTpid: 'vlanTpid',
});

/** A netlink attribute: what SCM_TIMESTAMPING_OPT_STATS is a list of. */
export interface Attribute {
  /** One of TCP_NLA_*. */
  type: number;
  value: Uint8Array;
}

/** sizeof(struct nlattr), and what the type has above its two flags. */
const NLA_HDRLEN = 4;
const NLA_TYPE_MASK = 0x3fff;

export const attributes: Kind<Attribute[]> = {
  encode(call, argument, value) {
    throw wrongValue(call, argument, 'a Uint8Array: only the kernel sends this message', value);
  },
  decode(data) {
    const list: Attribute[] = [];
    const view = viewOf(data);
    for (let at = 0; at + NLA_HDRLEN <= data.length; ) {
      const length = view.getUint16(at, littleEndian);
      if (length < NLA_HDRLEN) break;
      const type = view.getUint16(at + 2, littleEndian) & NLA_TYPE_MASK;
      list.push({ type, value: data.slice(at + NLA_HDRLEN, at + length) });
      at += (length + 3) & ~3;
    }
    return list;
  },
};

/** AF_ALG's initialisation vector, C's `struct af_alg_iv`: its length comes first. */
export const algIv: Kind<Uint8Array> = {
  takesBytes: true,
  encode(call, argument, value) {
    const iv = copyOf(call, argument, value);
    return joined([u32.encode(call, argument, iv.length), iv]);
  },
  decode: (data) => (data.length < 4 ? undefined : data.slice(4)),
};
