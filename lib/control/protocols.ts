/** The data of the control messages of the rarer protocols: SCTP, RDS, TIPC, LLC. */
import { wrongType } from '../argument.js';
import {
  llc_pktinfo,
  rds_cmsg_rx_trace,
  rds_rdma_notify,
  rds_zcopy_cookies,
  sctp_authinfo,
  sctp_initmsg,
  sctp_nxtinfo,
  sctp_prinfo,
  sctp_rcvinfo,
  sctp_sndinfo,
  sctp_sndrcvinfo,
  tipc_service_range,
} from '../gen/layouts.js';
import { readField, writeField } from '../struct.js';
import { checkObject, type Kind, littleEndian, struct, u8, u32, u32s, u64, viewOf } from './kind.js';

/** How an SCTP association shall be set up, C's `struct sctp_initmsg`; 0 leaves the socket's default. */
export interface SctpInitmsg {
  numOstreams: number;
  maxInstreams: number;
  maxAttempts: number;
  /** Milliseconds. */
  maxInitTimeo: number;
}
export const sctpInitmsg = struct<SctpInitmsg>(sctp_initmsg, {
  numOstreams: 'numOstreams',
  maxInstreams: 'maxInstreams',
  maxAttempts: 'maxAttempts',
  maxInitTimeo: 'maxInitTimeo',
});

/** How an SCTP message shall be sent or was received, C's deprecated `struct sctp_sndrcvinfo`. */
export interface SctpSndrcvinfo {
  stream: number;
  ssn: number;
  /** SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT, SCTP_EOF, … */
  flags: number;
  /** The payload's protocol; SCTP passes it as it is, in whatever byte order the peers agree on. */
  ppid: number;
  context: number;
  /** Milliseconds, 0 for ever. */
  timetolive: number;
  tsn: number;
  cumtsn: number;
  assocId: number;
}
export const sctpSndrcvinfo = struct<SctpSndrcvinfo>(sctp_sndrcvinfo, {
  stream: 'stream',
  ssn: 'ssn',
  flags: 'flags',
  ppid: 'ppid',
  context: 'context',
  timetolive: 'timetolive',
  tsn: 'tsn',
  cumtsn: 'cumtsn',
  assocId: 'assocId',
});

/** How an SCTP message shall be sent, C's `struct sctp_sndinfo`. */
export interface SctpSndinfo {
  sid: number;
  /** SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT, SCTP_EOF, … */
  flags: number;
  /** The payload's protocol, passed as it is. */
  ppid: number;
  context: number;
  assocId: number;
}
export const sctpSndinfo = struct<SctpSndinfo>(sctp_sndinfo, {
  sid: 'sid',
  flags: 'flags',
  ppid: 'ppid',
  context: 'context',
  assocId: 'assocId',
});

/** How an SCTP message was received, C's `struct sctp_rcvinfo`. */
export interface SctpRcvinfo {
  sid: number;
  ssn: number;
  flags: number;
  /** The payload's protocol, passed as it is. */
  ppid: number;
  tsn: number;
  cumtsn: number;
  context: number;
  assocId: number;
}
export const sctpRcvinfo = struct<SctpRcvinfo>(sctp_rcvinfo, {
  sid: 'sid',
  ssn: 'ssn',
  flags: 'flags',
  ppid: 'ppid',
  tsn: 'tsn',
  cumtsn: 'cumtsn',
  context: 'context',
  assocId: 'assocId',
});

/** What the next SCTP message is like, C's `struct sctp_nxtinfo`. */
export interface SctpNxtinfo {
  sid: number;
  flags: number;
  /** The payload's protocol, passed as it is. */
  ppid: number;
  /** Bytes. */
  length: number;
  assocId: number;
}
export const sctpNxtinfo = struct<SctpNxtinfo>(sctp_nxtinfo, {
  sid: 'sid',
  flags: 'flags',
  ppid: 'ppid',
  length: 'length',
  assocId: 'assocId',
});

/** When SCTP may give up a message, C's `struct sctp_prinfo`. */
export interface SctpPrinfo {
  /** One of SCTP_PR_SCTP_*. */
  policy: number;
  /** Milliseconds for SCTP_PR_SCTP_TTL, a number of retransmissions or a priority for the others. */
  value: number;
}
export const sctpPrinfo = struct<SctpPrinfo>(sctp_prinfo, { policy: 'policy', value: 'value' });

/** Which shared key authenticates an SCTP message, C's `struct sctp_authinfo`. */
export interface SctpAuthinfo {
  keynumber: number;
}
export const sctpAuthinfo = struct<SctpAuthinfo>(sctp_authinfo, { keynumber: 'keynumber' });

/** A service and a range of its instances, C's `struct tipc_service_range`. */
export interface TipcServiceRange {
  type: number;
  lower: number;
  upper: number;
}
export const tipcServiceRange = struct<TipcServiceRange>(tipc_service_range, {
  type: 'type',
  lower: 'lower',
  upper: 'upper',
});

/** Why TIPC returned a message. C has no struct for it, only two numbers. */
export interface TipcErrinfo {
  /** TIPC_ERR_NO_NAME, TIPC_CONN_SHUTDOWN, … */
  error: number;
  /** How many bytes TIPC_RETDATA has. */
  length: number;
}
export const tipcErrinfo: Kind<TipcErrinfo> = {
  encode(call, argument, value) {
    checkObject(call, argument, value);
    const { error, length } = value;
    const out = new Uint8Array(8);
    out.set(u32.encode(call, `${argument}.error`, error), 0);
    out.set(u32.encode(call, `${argument}.length`, length), 4);
    return out;
  },
  decode(data) {
    if (data.length < 8) return undefined;
    const [error, length] = u32s.decode(data) as [number, number];
    return { error, length };
  },
};

/** An RDMA operation that has ended, C's `struct rds_rdma_notify`. */
export interface RdsRdmaNotify {
  /** The `user_token` that the operation was started with. */
  userToken: bigint;
  /** One of RDS_RDMA_*. */
  status: number;
}
export const rdsRdmaNotify = struct<RdsRdmaNotify>(rds_rdma_notify, { userToken: 'userToken', status: 'status' });

/** How long a message took to a point of RDS's receive path. */
export interface RdsRxTrace {
  /** One of RDS_MSG_RX_*. */
  pos: number;
  /** Nanoseconds. */
  trace: bigint;
}

/** C's `struct rds_cmsg_rx_trace`: a count, and two arrays. */
export const rdsRxTrace: Kind<RdsRxTrace[]> = {
  encode(call, argument, value) {
    const { rxTraces, rxTracePos, rxTrace } = rds_cmsg_rx_trace.fields;
    if (!Array.isArray(value) || value.length > rxTracePos.size)
      throw wrongType(call, argument, `an array of at most ${rxTracePos.size} objects`, value);
    const copy = Array.from(value);
    const out = new Uint8Array(rds_cmsg_rx_trace.size);
    writeField(out, rxTraces, copy.length);
    copy.forEach((one, i) => {
      checkObject(call, `${argument}[${i}]`, one);
      out.set(u8.encode(call, `${argument}[${i}].pos`, one.pos), rxTracePos.offset + i);
      out.set(u64.encode(call, `${argument}[${i}].trace`, one.trace), rxTrace.offset + 8 * i);
    });
    return out;
  },
  decode(data) {
    if (data.length < rds_cmsg_rx_trace.size) return undefined;
    const { rxTraces, rxTracePos, rxTrace } = rds_cmsg_rx_trace.fields;
    const length = Math.min(readField(data, rxTraces), rxTracePos.size);
    return Array.from({ length }, (_, i) => ({
      pos: data[rxTracePos.offset + i] as number,
      trace: viewOf(data).getBigUint64(rxTrace.offset + 8 * i, littleEndian),
    }));
  },
};

/** C's `struct rds_zcopy_cookies`: a count, and the numbers of the buffers that may be reused. */
export const rdsZcopyCookies: Kind<number[]> = {
  encode(call, argument, value) {
    const { num, cookies } = rds_zcopy_cookies.fields;
    const list = u32s.encode(call, argument, value);
    if (list.length > cookies.size)
      throw wrongType(call, argument, `an array of at most ${cookies.size / 4} numbers`, value);
    const out = new Uint8Array(rds_zcopy_cookies.size);
    writeField(out, num, list.length / 4);
    out.set(list, cookies.offset);
    return out;
  },
  decode(data) {
    if (data.length < rds_zcopy_cookies.size) return undefined;
    const { num, cookies } = rds_zcopy_cookies.fields;
    const most = data.subarray(cookies.offset, cookies.offset + cookies.size);
    return u32s.decode(most)?.slice(0, readField(data, num));
  },
};

/** Where an LLC frame came in, C's `struct llc_pktinfo`. */
export interface LlcPktinfo {
  ifindex: number;
  /** The service access point it was for. */
  sap: number;
  /** The MAC address it was for, 6 bytes. */
  mac: Uint8Array;
}
export const llcPktinfo = struct<LlcPktinfo>(llc_pktinfo, { ifindex: 'ifindex', sap: 'sap', mac: 'mac' });
