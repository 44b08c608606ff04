/** The request decides what ioctl() and fcntl() take and return; a plain number is as in the contract. */
import {
  type Arpreq,
  ETHTOOL_GDRVINFO,
  F_GETFL,
  F_GETLK,
  F_GETOWN_EX,
  F_SETLK,
  F_WRLCK,
  FIONREAD,
  type Flock,
  type FOwnerEx,
  fcntl,
  type Ifreq,
  ioctl,
  SIOCETHTOOL,
  SIOCGARP,
  SIOCGIFADDR,
  SIOCGIFMTU,
  SIOCGSTAMP,
  SIOCSIFMTU,
  type Sockaddr,
} from 'bsd-sockets';
import { expectTypeOf, test } from 'vitest';

declare const number: number;
const name = 'lo';

test('as the contract writes them', () => {
  expectTypeOf(ioctl).toExtend<(fd: number, request: number, argument?: number | Uint8Array) => number>();
  expectTypeOf(fcntl).toExtend<(fd: number, command: number, argument?: number) => number>();
  expectTypeOf(() => ioctl(3, number)).returns.toEqualTypeOf<number>();
  expectTypeOf(() => ioctl(3, number, 1)).returns.toEqualTypeOf<number>();
  expectTypeOf(() => ioctl(3, FIONREAD)).returns.toEqualTypeOf<number>();
  expectTypeOf(() => ioctl(3, SIOCGIFADDR, new Uint8Array(40))).returns.toEqualTypeOf<number>();
  expectTypeOf(() => fcntl(3, F_GETFL)).returns.toEqualTypeOf<number>();
  expectTypeOf(() => fcntl(3, number, 1)).returns.toEqualTypeOf<number>();
});

test('with objects', () => {
  expectTypeOf(() => ioctl(3, SIOCGIFMTU, { name })).returns.toEqualTypeOf<Pick<Ifreq, 'name' | 'mtu'>>();
  expectTypeOf(() => ioctl(3, SIOCSIFMTU, { name, mtu: 1500 })).returns.toEqualTypeOf<number>();
  expectTypeOf(() => ioctl(3, SIOCGSTAMP)).returns.toEqualTypeOf<bigint>();
  expectTypeOf((pa: Sockaddr) => ioctl(3, SIOCGARP, { pa })).returns.toEqualTypeOf<Required<Arpreq>>();
  expectTypeOf(() => fcntl(3, F_GETLK, { type: F_WRLCK })).returns.toEqualTypeOf<Required<Flock>>();
  expectTypeOf(() => fcntl(3, F_SETLK, { type: F_WRLCK })).returns.toEqualTypeOf<number>();
  expectTypeOf(() => fcntl(3, F_GETOWN_EX)).returns.toEqualTypeOf<FOwnerEx>();
});

test('an answer of ethtool is told by its command', () => {
  const answer = () => {
    const { data } = ioctl(3, SIOCETHTOOL, { name, data: { cmd: ETHTOOL_GDRVINFO } });
    return data.cmd === ETHTOOL_GDRVINFO && 'driver' in data ? data.driver : undefined;
  };
  expectTypeOf(answer).returns.toEqualTypeOf<string | undefined>();
});

test('what is missing or wrong does not compile', () => {
  () => {
    // @ts-expect-error there is no MTU to set
    ioctl(3, SIOCSIFMTU, { name });
    // @ts-expect-error the name is missing
    ioctl(3, SIOCGIFMTU, { mtu: 1500 });
    // @ts-expect-error FIONREAD takes no object
    ioctl(3, FIONREAD, { name });
    // @ts-expect-error a request of ioctl(2) is no command of fcntl(2)
    fcntl(3, FIONREAD);
    // @ts-expect-error a kind of lock is none of these
    fcntl(3, F_SETLK, { type: F_GETFL });
  };
});
