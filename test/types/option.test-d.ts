/** What getsockopt() gives and setsockopt() takes, by level and name. */
import {
  decodeOption,
  encodeOption,
  type Fd,
  type GroupFilter,
  getsockopt,
  IP_ADD_MEMBERSHIP,
  IP_MSFILTER,
  IP_MULTICAST_IF,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  type IpMsfilter,
  type Linger,
  MCAST_MSFILTER,
  PACKET_STATISTICS,
  SO_ATTACH_FILTER,
  SO_COOKIE,
  SO_GET_FILTER,
  SO_LINGER,
  SO_MEMINFO,
  SO_ORIGINAL_DST,
  SO_PEERCRED,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_TIMESTAMPING,
  SOL_IP,
  SOL_PACKET,
  SOL_SOCKET,
  SOL_TCP,
  type Sockaddr,
  type SockFilter,
  setsockopt,
  TCP_CONGESTION,
  TCP_INFO,
  TCP_NODELAY,
  type TcpInfo,
  type Timeval,
  type TpacketStats,
  type TpacketStatsV3,
  type Ucred,
} from 'bsd-sockets';
import { describe, expectTypeOf, test } from 'vitest';

declare const fd: Fd;
declare const sockaddr: Sockaddr;

/** Compiled, never run: the calls below are not to be made. */
function compiles(_calls: () => void): void {}

describe('getsockopt', () => {
  test('is typed by level and name', () => {
    compiles(() => {
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_LINGER)).toEqualTypeOf<Linger>();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO)).toEqualTypeOf<Timeval>();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_PEERCRED)).toEqualTypeOf<Ucred>();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_COOKIE)).toBeBigInt();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_MEMINFO)).toEqualTypeOf<number[]>();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_GET_FILTER)).toEqualTypeOf<Required<SockFilter>[]>();
      expectTypeOf(getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION)).toBeString();
      expectTypeOf(getsockopt(fd, SOL_PACKET, PACKET_STATISTICS)).toEqualTypeOf<TpacketStatsV3 | TpacketStats>();
      expectTypeOf(getsockopt(fd, SOL_IP, SO_ORIGINAL_DST)).toEqualTypeOf<Sockaddr | undefined>();
    });
  });

  test('is the same by both names of a level', () => {
    compiles(() => {
      expectTypeOf(getsockopt(fd, IPPROTO_TCP, TCP_INFO)).toEqualTypeOf<TcpInfo>();
      expectTypeOf(getsockopt(fd, SOL_TCP, TCP_INFO)).toEqualTypeOf<TcpInfo>();
    });
  });

  test('says which fields an older kernel may lack', () => {
    compiles(() => {
      const info = getsockopt(fd, IPPROTO_TCP, TCP_INFO);
      expectTypeOf(info.rtt).toBeNumber();
      expectTypeOf(info.pacingRate).toEqualTypeOf<bigint | undefined>();
    });
  });

  test('is a number for every int, and for plain numbers', () => {
    compiles(() => {
      expectTypeOf(getsockopt(fd, SOL_SOCKET, SO_REUSEADDR)).toBeNumber();
      expectTypeOf(getsockopt(fd, 1, 13)).toBeNumber();
      expectTypeOf(getsockopt(fd, SOL_SOCKET, 9999)).toBeNumber();
      // A level that is not the option's own.
      expectTypeOf(getsockopt(fd, SOL_TCP, SO_LINGER)).toBeNumber();
    });
  });

  test('takes a request where the option wants one, and nowhere else', () => {
    compiles(() => {
      const group = { multiaddr: '232.1.1.1', interface: '127.0.0.1' };
      expectTypeOf(getsockopt(fd, IPPROTO_IP, IP_MSFILTER, group)).toExtend<IpMsfilter>();
      expectTypeOf(
        getsockopt(fd, IPPROTO_IPV6, MCAST_MSFILTER, { interface: 1, group: sockaddr }),
      ).toExtend<GroupFilter>();
      // @ts-expect-error no request
      getsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1 });
      // @ts-expect-error a field of another request
      getsockopt(fd, IPPROTO_IP, IP_MSFILTER, { group: sockaddr });
    });
  });
});

describe('setsockopt', () => {
  test('takes the typed value, and bytes', () => {
    compiles(() => {
      setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: true, linger: 0 });
      setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]));
      setsockopt(fd, SOL_SOCKET, SO_LINGER, new ArrayBuffer(8));
      setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, 8);
      setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, { flags: 8 });
      setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, [{ code: 6 }]);
      setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 'reno');
      setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, '127.0.0.1');
      setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, { ifindex: 1 });
      setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, { multiaddr: '239.1.1.1', interface: '127.0.0.1' });
      setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, true);
      setsockopt(fd, 6, 1, 1);
      setsockopt(fd, 6, 13, 'text');
    });
  });

  test('takes nothing else', () => {
    compiles(() => {
      // @ts-expect-error a number for a struct
      setsockopt(fd, SOL_SOCKET, SO_LINGER, 1);
      // @ts-expect-error text for a struct
      setsockopt(fd, SOL_SOCKET, SO_LINGER, 'on');
      // @ts-expect-error a field is missing
      setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: true });
      // @ts-expect-error a field of the wrong type
      setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: '1', linger: 0 });
      // @ts-expect-error a boolean where a number of seconds belongs
      setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: true });
      // @ts-expect-error a number for text
      setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 1);
      // @ts-expect-error a struct for an int
      setsockopt(fd, IPPROTO_IP, IP_TTL, { onoff: 1, linger: 0 });
    });
  });
});

describe('encodeOption and decodeOption', () => {
  test('are typed alike', () => {
    compiles(() => {
      expectTypeOf(encodeOption(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 })).toEqualTypeOf<Uint8Array>();
      expectTypeOf(decodeOption(SOL_SOCKET, SO_LINGER, new Uint8Array(8))).toEqualTypeOf<Linger>();
      // @ts-expect-error a number for a struct
      encodeOption(SOL_SOCKET, SO_LINGER, 1);
    });
  });
});
