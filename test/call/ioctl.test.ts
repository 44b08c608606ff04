/**
 * ioctl(2), both tiers
 * - a pointer to an int: what the kernel put there is the result; plain numbers and requests without an argument
 * - bytes are filled in place, as in C; too few are refused before the call where the size is known
 * - where only the kernel knows the size, nothing behind the bytes is written, and too few are EFAULT
 * - nothing of JavaScript's becomes an address: no number, and no bytes
 * - interfaces are in ioctl-ifreq.test.ts
 */
import { existsSync, fstatSync, openSync, statSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  EPIOCGPARAMS,
  EPIOCSPARAMS,
  ETHTOOL_GLINK,
  epoll_create1,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  FIOASYNC,
  FIOCLEX,
  FIONBIO,
  FIONCLEX,
  FIONREAD,
  fcntl,
  IOCTL_VM_SOCKETS_GET_LOCAL_CID,
  type IoctlRequest,
  IPPROTO_IGMP,
  ioctl,
  MSG_OOB,
  O_ASYNC,
  O_NONBLOCK,
  POLLPRI,
  poll,
  recv,
  SIOCATMARK,
  SIOCDEVPRIVATE,
  SIOCETHTOOL,
  SIOCGETVIFCNT,
  SIOCGIFADDR,
  SIOCGIFBR,
  SIOCGIFCONF,
  SIOCGIFFLAGS,
  SIOCGIFINDEX,
  SIOCGIFVLAN,
  SIOCGIWESSID,
  SIOCGPGRP,
  SIOCGSKNS,
  SIOCGSTAMP,
  SIOCGSTAMP_NEW,
  SIOCGSTAMPNS,
  SIOCINQ,
  SIOCKCMATTACH,
  SIOCOUTQ,
  SIOCOUTQNSD,
  SIOCPROTOPRIVATE,
  SIOCSPGRP,
  SIOCUNIXFILE,
  SIOCWANDEV,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  send,
  socket,
  TIOCOUTQ,
  TUNATTACHFILTER,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { bound, kindsWith, type PairKind, pairKinds, pathName } from '../support/pairs.js';
import { tcp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { int, intOf } from '../support/values.js';

const datagram = () => own(socket(AF_INET, SOCK_DGRAM));
const code = (text: string) => expect.objectContaining({ code: text });

describe.each(pairKinds)('ioctl on $name', ({ make, traits }) => {
  test('FIONREAD: how much there is to read', () => {
    const [a, b] = make();
    expect(ioctl(b, FIONREAD)).toBe(0);
    send(a, 'hello');
    poll([{ fd: b, events: 1 }]);
    expect(ioctl(b, FIONREAD)).toBe(5);
    expect(ioctl(b, SIOCINQ, 77)).toBe(5);
    const out = new Int32Array(2);
    expect(ioctl(b, FIONREAD, out.subarray(1))).toBe(0);
    expect(raw.ioctl(b, FIONREAD, out.subarray(0, 1))).toBe(0);
    expect([...out]).toEqual([5, 5]);
    recv(b, new Uint8Array(traits.has('messages') ? 9 : 5));
    expect(ioctl(b, FIONREAD)).toBe(0);
  });

  test('FIONBIO and FIOASYNC: an int that is read', () => {
    const [a] = make();
    for (const [request, flag] of [
      [FIONBIO, O_NONBLOCK],
      [FIOASYNC, O_ASYNC],
    ] as const) {
      expect(ioctl(a, request, 1)).toBe(1);
      expect(fcntl(a, F_GETFL) & flag).toBe(flag);
      expect(ioctl(a, request, int(0))).toBe(0);
      expect(fcntl(a, F_GETFL) & flag).toBe(0);
    }
  });

  test('FIOCLEX and FIONCLEX: no argument', () => {
    const [a] = make();
    expect(ioctl(a, FIOCLEX)).toBe(0);
    expect(fcntl(a, F_GETFD)).toBe(FD_CLOEXEC);
    expect(raw.ioctl(a, FIONCLEX, null)).toBe(0);
    expect(fcntl(a, F_GETFD)).toBe(0);
  });

  test('SIOCSPGRP and SIOCGPGRP: a process group is a negative number, and no error', () => {
    const [a] = make();
    expect(ioctl(a, SIOCGPGRP)).toBe(0);
    for (const owner of [process.pid, -process.pid, 0].slice(isGroupLeader() ? 0 : 2)) {
      ioctl(a, SIOCSPGRP, owner);
      expect(ioctl(a, SIOCGPGRP)).toBe(owner);
    }
  });
});

/** A pair of the first kind whose name says so. */
function pairNamed(name: RegExp): [number, number] {
  return (pairKinds.find((kind) => name.test(kind.name)) as PairKind).make();
}

/** Only then is there a process group with the number of this process. */
function isGroupLeader(): boolean {
  try {
    return process.kill(-process.pid, 0);
  } catch {
    return false;
  }
}

describe.each(kindsWith('outOfBand'))('ioctl on $name', ({ make }) => {
  test('SIOCATMARK', () => {
    const [a, b] = make();
    send(a, 'x');
    send(a, '!', MSG_OOB);
    poll([{ fd: b, events: POLLPRI }]);
    expect(ioctl(b, SIOCATMARK)).toBe(0);
    recv(b, new Uint8Array(1));
    expect(ioctl(b, SIOCATMARK)).toBe(1);
  });
});

test('SIOCOUTQ, TIOCOUTQ and SIOCOUTQNSD: what waits to be sent', () => {
  const [a, b] = pairNamed(/tcp/i);
  const filler = new Uint8Array(2 ** 20);
  ioctl(a, FIONBIO, 1);
  while (raw.send(a, filler, 0) > 0);
  // Acknowledgements may still come; of what is read between two equal numbers each is the number.
  const read = () => [SIOCOUTQ, TIOCOUTQ, SIOCOUTQNSD, SIOCOUTQ].map((request) => ioctl(a, request) as number);
  let [queued, same, unsent, again] = read() as [number, number, number, number];
  while (queued !== again) [queued, same, unsent, again] = read() as [number, number, number, number];
  expect(queued).toBeGreaterThan(0);
  expect(same).toBe(queued);
  expect(unsent).toBeLessThanOrEqual(queued);
  expect(unsent).toBeGreaterThan(0);
  expect(ioctl(b, FIONREAD)).toBeGreaterThan(0);
});

test('SIOCGSTAMP, SIOCGSTAMPNS, SIOCGSTAMP_NEW: nanoseconds', () => {
  const fd = bound({ family: AF_INET, address: '127.0.0.1', port: 0 }, SOCK_DGRAM);
  expect(() => ioctl(fd, SIOCGSTAMP)).toFailWith('ENOENT', 'ioctl');
  const [a, b] = pairNamed(/udp/i);
  expect(() => ioctl(b, SIOCGSTAMPNS)).toFailWith('ENOENT', 'ioctl'); // and from now on they are taken
  const before = BigInt(Date.now() - 1) * 1_000_000n;
  send(a, 'x');
  recv(b, new Uint8Array(1));
  const ns = ioctl(b, SIOCGSTAMPNS);
  expect(ns).toBeGreaterThan(before);
  expect(ns).toBeLessThan(before + 60_000_000_000n);
  expect(ioctl(b, SIOCGSTAMP)).toBe((ns / 1000n) * 1000n);
  expect(ioctl(b, SIOCGSTAMP_NEW)).toBe((ns / 1000n) * 1000n);
  const timespec = new BigInt64Array(2);
  expect(ioctl(b, SIOCGSTAMPNS, timespec)).toBe(0);
  expect((timespec[0] as bigint) * 1_000_000_000n + (timespec[1] as bigint)).toBe(ns);
});

testWith(need.root)('SIOCUNIXFILE: the result is a descriptor, and no int', () => {
  const fd = bound(pathName(), SOCK_STREAM);
  const file = own(ioctl(fd, SIOCUNIXFILE));
  expect(file).toBeGreaterThan(2);
  expect(file).not.toBe(fd);
});

testWith(need.root)('SIOCGSKNS: a new descriptor of the network namespace', () => {
  const fd = datagram();
  const namespace = own(ioctl(fd, SIOCGSKNS));
  expect(fcntl(namespace, F_GETFD)).toBe(FD_CLOEXEC);
  expect(fstatSync(namespace).ino).toBe(statSync('/proc/self/ns/net').ino);
});

describe('a number that each protocol has for itself, from SIOCPROTOPRIVATE on', () => {
  testWith(need.root)('goes with bytes, which are SIOCUNIXFILE’s nothing', () => {
    const fd = bound(pathName(), SOCK_STREAM);
    const [one, two] = [
      ioctl(fd, SIOCKCMATTACH, new Uint8Array(8)),
      raw.ioctl(fd, SIOCPROTOPRIVATE, new Uint8Array(8)),
    ];
    for (const file of [one, two].map(own)) expect(fstatSync(file).isSocket()).toBe(true);
  });

  testWith(need.root, need.cc)('SIOCGETVIFCNT: a struct of 40 bytes, as in C', () => {
    alike((os) => {
      const fd = os.socket(AF_INET, SOCK_RAW, IPPROTO_IGMP);
      const request = new Uint8Array(40);
      return [os.ioctl(fd, SIOCGETVIFCNT, request), [...request]];
    });
  });
});

describe('on a descriptor that is no socket', () => {
  const epoll = () => own(epoll_create1());
  const settings = () => Uint8Array.from([5, 0, 0, 0, 8, 0, 1, 0]); // struct epoll_params: 5 us, a budget of 8, preferred
  const fd = raw.epoll_create1(0);
  const isKnown = raw.ioctl(fd, EPIOCGPARAMS, new Uint8Array(8)) === 0;
  raw.close(fd);

  (isKnown ? testWith(need.root) : test.skip)(
    `EPIOCSPARAMS, EPIOCGPARAMS: how epoll polls a device${isKnown ? '' : ' (skipped: this kernel does not have it)'}`,
    () => {
      const [fd, bytes] = [epoll(), new Uint8Array(8)];
      expect(ioctl(fd, EPIOCSPARAMS, settings())).toBe(0);
      expect(ioctl(fd, EPIOCGPARAMS, bytes)).toBe(0);
      expect(bytes).toEqual(settings());
      expect(() => ioctl(fd, EPIOCSPARAMS, settings().fill(9, 7))).toFailWith('EINVAL', 'ioctl');
    },
  );

  const vsock = '/dev/vsock';
  const isThere = existsSync(vsock);
  (isThere ? testWith(need.root) : test.skip)(
    `IOCTL_VM_SOCKETS_GET_LOCAL_CID: this machine's number${isThere ? '' : ` (skipped: there is no ${vsock})`}`,
    () => {
      const fd = own(openSync(vsock, 'r'));
      const word = new Uint32Array(1);
      expect(ioctl(fd, IOCTL_VM_SOCKETS_GET_LOCAL_CID, word)).toBe(0);
      expect(ioctl(fd, IOCTL_VM_SOCKETS_GET_LOCAL_CID) >>> 0).toBe(word[0]);
    },
  );
});

describe('a request that this package does not know', () => {
  /** FS_IOC_GETFLAGS says 8 bytes and writes 4, FS_IOC_FIEMAP says 32 and writes as many as it is asked for. */
  const FS_IOC_FIEMAP = 0xc020660b as IoctlRequest;
  const NSIO = 0xb703 as IoctlRequest; // NS_GET_NSTYPE, which is known

  test('gives its result, when it has one', () => {
    const namespace = own(openSync('/proc/self/ns/net', 'r'));
    expect(ioctl(namespace, NSIO)).toBe(0x40000000); // CLONE_NEWNET
    expect(raw.ioctl(namespace, NSIO, null)).toBe(0x40000000);
  });

  test('is refused when its number says that it wants more bytes', () => {
    const fd = datagram();
    expect(() => ioctl(fd, FS_IOC_FIEMAP, new Uint8Array(31))).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(() => ioctl(fd, FS_IOC_FIEMAP, new Uint8Array(32))).toFailWith('EOPNOTSUPP', 'ioctl');
  });

  test('cannot write behind the bytes', () => {
    const file = own(openSync(process.execPath, 'r'));
    const fiemap = (extents: number, room: number) => {
      const bytes = new Uint8Array(32 + room);
      const view = new DataView(bytes.buffer);
      view.setBigUint64(8, 2n ** 63n, true); // fm_length
      view.setUint32(24, extents, true); // fm_extent_count
      return { bytes, view };
    };
    const enough = fiemap(1, 56);
    const result = raw.ioctl(file, FS_IOC_FIEMAP, enough.bytes);
    if (result === -95) return; // EOPNOTSUPP: a file system without extents
    expect(result).toBe(0);
    expect(enough.view.getUint32(20, true)).toBe(1); // fm_mapped_extents
    expect(raw.ioctl(file, FS_IOC_FIEMAP, fiemap(1, 0).bytes)).toBe(-14);
    expect(() => ioctl(file, FS_IOC_FIEMAP, fiemap(100_000, 55).bytes)).toFailWith('EFAULT', 'ioctl');
  });

  test('with too few bytes for the kernel is EFAULT', () => {
    const pair = [own(openSync('/dev/ptmx', 'r+'))];
    const TIOCGWINSZ = 0x5413 as IoctlRequest;
    const size = new Uint16Array(4).fill(9);
    expect(ioctl(pair[0] as number, TIOCGWINSZ, size)).toBe(0);
    expect([...size]).toEqual([0, 0, 0, 0]);
    expect(() => ioctl(pair[0] as number, TIOCGWINSZ, new Uint8Array(7))).toFailWith('EFAULT', 'ioctl');
  });
});

describe('nothing becomes an address:', () => {
  const hostile = (size: number) => new Uint8Array(size).fill(0x41);

  test.each([0x5000, 0x7fff0000, 2 ** 32 - 1, -1])('not the number %i', (number) => {
    const fd = datagram();
    for (const request of [FIONREAD, SIOCGIFADDR, SIOCGIFCONF, SIOCETHTOOL, 0x5413 as IoctlRequest])
      expect(raw.ioctl(fd, request, number)).toBe(-14);
  });

  test('NULL is the kernel’s to refuse', () => {
    for (const null_ of [null, 0]) expect(raw.ioctl(datagram(), FIONREAD, null_)).toBe(-14);
  });

  test.each([
    ['SIOCGIFCONF', SIOCGIFCONF, 16],
    ['SIOCETHTOOL', SIOCETHTOOL, 40],
    ['SIOCGIWESSID', SIOCGIWESSID, 32],
    ['SIOCDEVPRIVATE + 3', 0x89f3 as IoctlRequest, 40],
    ['TUNATTACHFILTER', TUNATTACHFILTER, 16],
  ] as const)('not the bytes of %s', (_name, request, size) => {
    const fd = datagram();
    expect(() => ioctl(fd, request as IoctlRequest, hostile(size))).toThrow('ioctl: argument must be an object');
    expect(() => raw.ioctl(fd, request, hostile(size))).toThrow('ioctl: data must be bytes');
    const bytes = hostile(size);
    expect(raw.ioctl(fd, request, bytes, new Uint8Array(8))).toBeLessThanOrEqual(0);
    expect(bytes.filter((byte) => byte === 0x41).length, 'the pointer is gone').toBeLessThanOrEqual(size - 8);
  });

  test.each([
    ['SIOCGIFBR', SIOCGIFBR],
    ['SIOCDEVPRIVATE', SIOCDEVPRIVATE],
    ['SIOCWANDEV', SIOCWANDEV],
  ])('not the bytes of %s, whose pointers lead to pointers', (_name, request) => {
    for (const call of [raw.ioctl, ioctl as typeof raw.ioctl])
      expect(() => call(datagram(), request, hostile(40), new Uint8Array(64))).toThrow(TypeError);
  });

  test('with the data that a pointer leads to, the raw tier asks', () => {
    const fd = datagram();
    const request = new Uint8Array(40);
    request.set(Buffer.from('lo'));
    const command = new Uint32Array([ETHTOOL_GLINK, 9]);
    expect(raw.ioctl(fd, SIOCETHTOOL, request, command)).toBe(0);
    expect([...command]).toEqual([ETHTOOL_GLINK, 1]);
    expect(Buffer.from(request).toString()).toBe('lo'.padEnd(40, '\0'));
    expect(raw.ioctl(fd, SIOCETHTOOL, request, new Uint32Array([ETHTOOL_GLINK]))).toBe(-14); // half of it
    expect(raw.ioctl(fd, SIOCETHTOOL, request, new Uint32Array(0))).toBe(-14); // NULL
  });
});

describe('ioctl', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.ioctl(-1, FIONREAD, int(0))],
    ['a file that has no such request', 'ENOTTY', (os) => os.ioctl(os.file, FIONREAD, int(0))],
    ['a request that does not exist', 'ENOTTY', (os) => os.ioctl(tcp(os), 0x12345678, new Uint8Array(0x1234))],
    ['SIOCGIFADDR of no interface', 'ENODEV', (os) => os.ioctl(tcp(os), SIOCGIFADDR, new Uint8Array(40))],
    ['SIOCGSTAMP before a packet', 'ENOENT', (os) => os.ioctl(tcp(os), SIOCGSTAMP, new Uint8Array(16))],
    ['SIOCATMARK of a datagram socket', 'ENOTTY', (os) => os.ioctl(udp(os), SIOCATMARK, int(0))],
    ['SIOCSPGRP of nobody', 'ESRCH', (os) => os.ioctl(tcp(os), SIOCSPGRP, int(2 ** 30))],
    ['SIOCOUTQNSD of a datagram socket', 'ENOTTY', (os) => os.ioctl(udp(os), SIOCOUTQNSD, int(0))],
  ]);

  const udp = (os: Parameters<typeof tcp>[0]) => os.socket(AF_INET, SOCK_DGRAM, 0);

  testWith(need.cc)('fills bytes as C does', () => {
    const bytes = alike((os) => {
      const fd = os.socket(AF_INET, SOCK_DGRAM, 0);
      return [SIOCGIFADDR, SIOCGIFFLAGS, SIOCGIFINDEX].map((request) => {
        const ifreq = new Uint8Array(40);
        ifreq.set(Buffer.from('lo'));
        os.ioctl(fd, request, ifreq);
        return Buffer.from(ifreq).toString('hex');
      });
    });
    expect(bytes[0]).toContain('7f000001');
    expect(intOf(Buffer.from(bytes[2] as string, 'hex').subarray(16))).toBe(1);
  });

  test('refuses a wrong argument before any call', () => {
    const fd = -1; // a call would fail with EBADF
    const small = new Uint8Array(39);
    expect(() => ioctl(fd, SIOCGIFADDR, small)).toThrow('ioctl: argument must be at least 40 bytes long; received 39');
    expect(() => raw.ioctl(fd, SIOCGIFADDR, small)).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(() => ioctl(fd, FIONREAD, new Uint8Array(3))).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(() => ioctl(fd, SIOCGIFVLAN, new Uint8Array(2 ** 24 + 1))).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(() => ioctl(fd, FIOCLEX, new Uint8Array(4))).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, FIONREAD, 1.5)).toThrow(code('ERR_INVALID_ARG_VALUE'));
    expect(() => ioctl(fd, FIONREAD, 'x' as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, FIONREAD, { name: 'lo' } as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, 0x5413 as IoctlRequest, {} as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, 2 ** 32)).toThrow(code('ERR_INVALID_ARG_VALUE'));
    expect(() => ioctl(fd, SIOCGIFADDR as never, 5)).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, SIOCGIFADDR as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
    expect(() => ioctl(fd, SIOCGIFADDR, { name: 'x'.repeat(16) })).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(() => ioctl(fd, SIOCGIFADDR, { name: 'a\0b' })).toThrow('ioctl: argument.name must be');
    expect(() => ioctl(1.5, FIONREAD)).toThrow('ioctl: fd must be');
  });

  test('takes a request with its highest bit set as a negative number too', () => {
    const fd = own(socket(AF_UNIX, SOCK_DGRAM));
    expect(() => ioctl(fd, (SIOCGSTAMP_NEW | 0) as IoctlRequest, new Uint8Array(16))).toFailWith('ENOTTY', 'ioctl');
  });
});
