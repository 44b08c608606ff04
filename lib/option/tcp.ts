/** Values of TCP and MPTCP that more than one struct describes. */
import { isObject } from '../argument.js';
import { littleEndian, viewOf } from '../control/kind.js';
import { mptcp_subflow_addrs, tcp_bbr_info, tcp_dctcp_info, tcp_info, tcpvegas_info } from '../gen/structkinds.js';
import type { MptcpSubflowAddrs, TcpBbrInfo, TcpDctcpInfo, TcpInfo, TcpvegasInfo } from '../gen/structs.js';
import { always, type OptionKind } from './kind.js';

/**
 * State of a congestion control algorithm, C's `union tcp_cc_info`. The bytes do not say whose they are: which member
 * they fill is told from their length, and `TCP_CONGESTION` names the algorithm.
 */
export interface TcpCcInfo {
  /** 16 bytes and more: of vegas, and of nv, illinois and westwood, which use the same struct. */
  vegas?: TcpvegasInfo;
  /** 16 bytes and more: of dctcp. */
  dctcp?: TcpDctcpInfo;
  /** 20 bytes: of bbr. */
  bbr?: TcpBbrInfo;
}

const members = { vegas: tcpvegas_info, dctcp: tcp_dctcp_info, bbr: tcp_bbr_info };

/** As in C all members that fit are there, on the same bytes; none when the algorithm has nothing to tell. */
export const tcp_cc_info: OptionKind<TcpCcInfo, never> = {
  room: 20,
  suits: isObject,
  fits: always,
  encode: () => new Uint8Array(0),
  decode: (bytes) =>
    Object.fromEntries(
      Object.entries(members)
        .filter(([, { room }]) => bytes.length >= (room as number))
        .map(([key, member]) => [key, member.decode(bytes)]),
    ),
};

/** sizeof(struct mptcp_subflow_data), with which the answers about subflows begin. */
const HEADER = 16;
const SUBFLOWS = 255;

/** One struct for each subflow. The kernel is told how long a struct is here, and tells how long it is there. */
function subflows<T>(each: OptionKind<T>): OptionKind<T[], never> {
  const size = each.room as number;
  const room = HEADER + SUBFLOWS * size;
  return {
    room,
    suits: isObject,
    fits: always,
    encode: () => new Uint8Array(0),
    question: new Uint8Array(Uint32Array.of(HEADER, 0, 0, size).buffer),
    decode(bytes) {
      if (bytes.length < HEADER) return [];
      const view = viewOf(bytes);
      const [count, known] = [view.getUint32(4, littleEndian), view.getUint32(8, littleEndian)];
      const present = Math.min(count, Math.floor((bytes.length - HEADER) / size));
      return Array.from({ length: present }, (_, i) => {
        const at = HEADER + i * size;
        return each.decode(bytes.subarray(at, at + Math.min(size, known)));
      });
    },
  };
}

export const mptcp_tcpinfo = subflows<TcpInfo>(tcp_info);
export const mptcp_subflows = subflows<MptcpSubflowAddrs>(mptcp_subflow_addrs);
