/** <sys/ioctl.h>: ioctl(2), whose argument is what the request says. */
import { wrongType } from '../argument.js';
import { type Target, targetBytes } from '../bytes.js';
import { check } from '../error.js';
import type { IoctlRequest } from '../gen/groups.js';
import type { TypedIoctl } from '../gen/ioctls.js';
import { type ArgumentOf, isMemory, type ResultOf, requestKind } from '../ioctl/index.js';
import * as raw from '../raw/ioctl.js';
import type { Fd } from '../raw/types.js';

/**
 * Asks a driver or a protocol for something that is a struct in C, and an object here: `ioctl(2)`.
 *
 * What the object must be, and whether there comes one back, the request says: an {@link Ifreq} with the name of the
 * interface, and the member that the request is about; an {@link Arpreq}, an {@link Rtentry}; for SIOCETHTOOL the name and a
 * command; for SIOCGSTAMP nothing, and back come nanoseconds as a bigint.
 *
 * @returns for what reads: a new object, as the kernel filled it in; for what writes: what C returns, 0
 * @throws {@link SocketError}
 * - `ENODEV` there is no such interface, or number of one; `ENXIO` no such entry in the ARP table
 * - `EADDRNOTAVAIL` the interface has no such address
 * - `EPERM` it needs CAP_NET_ADMIN
 * - `ENOTTY`, `EOPNOTSUPP`, `EINVAL` this descriptor, protocol or driver does not know the request
 * @example
 * const { mtu } = ioctl(fd, SIOCGIFMTU, { name: 'lo' });
 * const { flags } = ioctl(fd, SIOCGIFFLAGS, { name: 'tap0' });
 * ioctl(fd, SIOCSIFFLAGS, { name: 'tap0', flags: flags | IFF_UP });
 * const { data } = ioctl(fd, SIOCETHTOOL, { name: 'eth0', data: { cmd: ETHTOOL_GLINK } });
 * @see netdevice(7)
 * @see ioctl(2)
 */
export function ioctl<R extends TypedIoctl['request']>(
  fd: Fd,
  request: R,
  ...argument: ArgumentOf<TypedIoctl, R>
): ResultOf<TypedIoctl, R>;
/**
 * Asks a driver or a protocol for something: `ioctl(2)`.
 *
 * Where C has a pointer to an int, the int goes in as `argument`, and what is there afterwards is the result:
 * `ioctl(fd, FIONREAD)` is how much there is to read. Where C has a plain number or nothing (TUNSETPERSIST,
 * SIOCUNIXFILE), the result is C's own.
 *
 * Bytes are the struct as C has it, filled in place; the result is then C's own. When they are too few this is refused,
 * where the size is known; for requests that this package does not know, the kernel says EFAULT. A struct with a pointer
 * in it (SIOCETHTOOL, SIOCGIFCONF, SIOCADDRT) is passed as an object, or with the raw tier: bytes never become an
 * address.
 *
 * @param argument - a number, 0 when not given; or bytes
 * @throws {@link SocketError}
 * - `ENOTTY`, `EOPNOTSUPP`, `EINVAL` this descriptor, protocol or driver does not know the request
 * - `EFAULT` it wants more bytes than these
 * - `EPERM` it needs a capability
 * @throws RangeError when the bytes are fewer than the request's struct has
 * @example
 * const waiting = ioctl(fd, FIONREAD);
 * ioctl(fd, FIONBIO, 1);
 * @see ioctl(2)
 */
export function ioctl(fd: Fd, request: IoctlRequest, argument?: number | Target): number;
export function ioctl(fd: Fd, request: number, argument?: unknown): unknown {
  if (isMemory(argument)) {
    if (typeof request === 'number' && raw.holdsPointer(request))
      throw wrongType('ioctl', 'argument', 'an object: as bytes it would hold an address', argument);
    return check(raw.ioctl(fd, request, targetBytes('ioctl', 'argument', argument)), 'ioctl', fd);
  }
  const kind = requestKind(request);
  const passed = kind.encode('ioctl', argument);
  return kind.decode(passed, check(raw.ioctl(fd, request, passed.argument, passed.data), 'ioctl', fd));
}
