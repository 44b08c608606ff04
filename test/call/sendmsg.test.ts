/**
 * sendmsg(2), recvmsg(2): the message itself; ancillary data is in test/control
 * - parts are sent as one message and received into parts, in order; empty parts, and no parts, are fine
 * - up to IOV_MAX parts; one more fails with EMSGSIZE
 * - an address is where it goes, and who it came from; undefined when there is none
 * - msg_flags say what became of the message: MSG_TRUNC, MSG_EOR, MSG_OOB, MSG_ERRQUEUE, MSG_CTRUNC
 * - errors are those of C; wrong arguments are refused before anything is sent
 */
import {
  AF_INET,
  AF_UNIX,
  ENOTCONN,
  getsockname,
  IOV_MAX,
  type MessageOut,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  POLLPRI,
  recv,
  recvmsg,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sendmsg,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { encoded, ownName } from '../support/addresses.js';
import { own, ownPair } from '../support/own.js';
import {
  abstract,
  anyPort,
  arrived,
  bound,
  connectedByAccept,
  kindsWith,
  nobodysAddress,
  pairKinds,
} from '../support/pairs.js';
import { boundOn, pairOn, tcp, udp, unix } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { bytes, int, text } from '../support/values.js';

const cut = (...lengths: number[]) => lengths.map((length) => new Uint8Array(length));

describe.each(pairKinds)('on $name', ({ make }) => {
  test('parts are gathered and scattered', () => {
    const [a, b] = make();
    expect(sendmsg(a, { iov: ['on', new Uint8Array(0), Buffer.from('e '), 'two', ''] })).toBe(7);
    const iov = [...cut(1, 0, 3), new Uint16Array(2)];
    expect(recvmsg(b, { iov })).toMatchObject({ bytes: 7, control: [], flags: expect.any(Number) });
    expect(Buffer.concat(iov.map((part) => new Uint8Array(part.buffer))).toString()).toBe('one two\0');
  });

  test('the raw tier does the same, and says what it is told', () => {
    const [a, b] = make();
    expect(raw.sendmsg(a, null, [bytes('one'), bytes('two')], null, 0)).toBe(6);
    const room = new Uint8Array(128).fill(0xff);
    const out = new Int32Array([-1, -1, -1]);
    const parts = cut(2, 8);
    expect(raw.recvmsg(b, room, parts, null, 0, out)).toBe(6);
    expect(parts.map((part) => text(part)).join('')).toBe('onetwo\0\0\0\0');
    expect(out[0]).toBeGreaterThanOrEqual(0);
    expect(out[1]).toBe(0);
    expect(raw.recvmsg(b, null, cut(1), null, MSG_DONTWAIT, out)).toBeErrno(11);
  });

  test('IOV_MAX parts pass, and one more is too much', () => {
    const [a, b] = make();
    const parts = Array.from({ length: IOV_MAX }, () => 'x');
    expect(sendmsg(a, { iov: parts })).toBe(IOV_MAX);
    const targets = cut(...parts.map(() => 1));
    expect(recvmsg(b, { iov: targets }, MSG_PEEK).bytes).toBe(IOV_MAX);
    expect(targets.every(([byte]) => byte === 0x78)).toBe(true);
    expect(() => recvmsg(b, { iov: [...targets, ...cut(1)] })).toFailWith('EMSGSIZE', 'recvmsg');
    expect(() => sendmsg(a, { iov: [...parts, 'x'] })).toFailWith('EMSGSIZE', 'sendmsg');
    expect(recv(b, new Uint8Array(IOV_MAX))).toBe(IOV_MAX); // nothing was taken
  });
});

describe.each(kindsWith('messages'))('on $name', ({ make }) => {
  test('no parts are an empty message', () => {
    const [a, b] = make();
    expect(sendmsg(a, { iov: [] })).toBe(0);
    expect(sendmsg(a, { iov: ['after'] })).toBe(5);
    expect(recvmsg(b, { iov: cut(9) }).bytes).toBe(0);
    // And to receive into none throws the message away.
    expect(recvmsg(b, { iov: [] }).flags & MSG_TRUNC).toBe(MSG_TRUNC);
    expect(() => recvmsg(b, { iov: [] }, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
  });

  test('a message longer than the parts is cut, and says so', () => {
    const [a, b] = make();
    for (const flags of [0, MSG_TRUNC]) {
      sendmsg(a, { iov: ['a long message'] });
      const iov = cut(2, 3);
      const { bytes: n, flags: what } = recvmsg(b, { iov }, flags);
      expect([n, what & MSG_TRUNC]).toEqual([flags === 0 ? 5 : 14, MSG_TRUNC]);
      expect(iov.map((part) => text(part))).toEqual(['a ', 'lon']);
    }
    sendmsg(a, { iov: ['short'] });
    expect(recvmsg(b, { iov: cut(5) }).flags & MSG_TRUNC).toBe(0);
  });
});

describe.each(kindsWith('datagram', 'named'))('on $name', ({ make, family, type }) => {
  test('the address says where to, and from whom', () => {
    const [a, b] = make();
    expect(sendmsg(a, { iov: ['x'] })).toBe(1);
    expect(recvmsg(b, { iov: cut(1) }).address).toEqual(getsockname(a));
    if (family === AF_UNIX) return; // who is connected takes from its peer only
    const other = bound(family === AF_INET ? anyPort.v4 : anyPort.v6, type);
    expect(sendmsg(a, { address: getsockname(other), iov: ['y'] })).toBe(1);
    expect(recvmsg(other, { iov: cut(1) }).address).toEqual(getsockname(a));
  });
});

test('a sender without a name has no address', () => {
  const receiver = bound(abstract(), SOCK_DGRAM);
  const sender = own(socket(AF_UNIX, SOCK_DGRAM));
  sendmsg(sender, { address: getsockname(receiver), iov: ['x'] });
  expect(recvmsg(receiver, { iov: cut(1) }).address).toBeUndefined();
});

describe.each(kindsWith('connection'))('on $name', ({ make }) => {
  test('there is no address', () => {
    const [a, b] = make();
    sendmsg(a, { iov: ['x'] });
    const { address } = recvmsg(b, { iov: cut(1) });
    // A stream's sender is its peer; AF_UNIX says who that is when it has a name.
    expect(address === undefined || address.family === AF_UNIX).toBe(true);
  });
});

test('MSG_OOB is both a flag to receive and what was received', () => {
  const [a, b] = connectedByAccept(anyPort.v4, SOCK_STREAM);
  sendmsg(a, { iov: ['ab'] }, MSG_OOB);
  arrived(b, POLLPRI);
  const iov = cut(4);
  expect(recvmsg(b, { iov }, MSG_OOB)).toMatchObject({ bytes: 1, flags: MSG_OOB });
  expect(text(iov[0] as Uint8Array, 1)).toBe('b');
});

test('Linux gives no MSG_EOR with a sequenced packet of AF_UNIX, also when it was sent with it', () => {
  const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_SEQPACKET));
  sendmsg(a, { iov: ['x'] }, MSG_EOR);
  expect(recvmsg(b, { iov: cut(1) }).flags).toBe(0);
});

test('a full queue is EAGAIN', () => {
  const [a] = ownPair(socketpair(AF_UNIX, SOCK_DGRAM));
  const fill = () => {
    for (let i = 0; i < 10_000; i++) sendmsg(a, { iov: ['x'.repeat(1000)] }, MSG_DONTWAIT);
  };
  expect(fill).toFailWith('EAGAIN', 'sendmsg');
});

test('the error names the address', () => {
  const fd = own(socket(AF_UNIX, SOCK_DGRAM));
  const address = nobodysAddress(abstract(), SOCK_DGRAM);
  expect(() => sendmsg(fd, { address, iov: ['x'] })).toThrow(
    expect.objectContaining({ fd, address, code: 'ECONNREFUSED', syscall: 'sendmsg' }),
  );
});

describe('sendmsg and recvmsg', () => {
  const one = bytes('x');
  const room = () => new Uint8Array(128);
  const out = () => new Int32Array(3);
  /** SCM_RIGHTS with these descriptors, laid out by hand. */
  const rights = (...fds: number[]) => {
    const data = new Uint8Array(Int32Array.from(fds).buffer);
    const padding = (8 - (data.length % 8)) % 8;
    const header = new Uint8Array(new BigUint64Array([BigInt(16 + data.length)]).buffer);
    return new Uint8Array([...header, ...int(1), ...int(1), ...data, ...new Uint8Array(padding)]);
  };

  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.sendmsg(-1, null, one, null, 0)],
    ['a closed descriptor, receiving', 'EBADF', (os) => os.recvmsg(-1, room(), one, null, 0, out())],
    ['a file', 'ENOTSOCK', (os) => os.sendmsg(os.file, null, one, null, 0)],
    ['a file, receiving', 'ENOTSOCK', (os) => os.recvmsg(os.file, room(), one, null, 0, out())],
    ['a TCP socket without a connection', 'EPIPE', (os) => os.sendmsg(tcp(os), null, one, null, 0)],
    ['the same, receiving', 'ENOTCONN', (os) => os.recvmsg(tcp(os), room(), one, null, 0, out())],
    ['a UDP socket without a peer', 'EDESTADDRREQ', (os) => os.sendmsg(udp(os), null, one, null, 0)],
    ['nothing there', 'EAGAIN', (os) => os.recvmsg(pairOn(os, 'udp')[0], room(), one, null, MSG_DONTWAIT, out())],
    ['an empty error queue', 'EAGAIN', (os) => os.recvmsg(pairOn(os, 'udp')[0], room(), one, null, 0x2000, out())],
    ['no out-of-band byte', 'EINVAL', (os) => os.recvmsg(pairOn(os, 'tcp')[0], room(), one, null, MSG_OOB, out())],
    [
      'a datagram too long for UDP',
      'EMSGSIZE',
      (os) => os.sendmsg(pairOn(os, 'udp')[0], null, new Uint8Array(65_508), null, 0),
    ],
    [
      'an address on a connected AF_UNIX stream',
      'EISCONN',
      (os) => os.sendmsg(pairOn(os, 'unix stream')[0], encoded(abstract()), one, null, 0),
    ],
    [
      'a name that nobody has',
      'ECONNREFUSED',
      (os) => os.sendmsg(unix(os, SOCK_DGRAM), encoded(abstract()), one, null, 0),
    ],
    [
      'a descriptor that is not open',
      'EBADF',
      (os) => os.sendmsg(pairOn(os, 'unix datagram')[0], null, one, rights(-1), 0),
    ],
    [
      '254 descriptors',
      'EINVAL',
      (os) => os.sendmsg(pairOn(os, 'unix datagram')[0], null, one, rights(...Array(254).fill(os.file)), 0),
    ],
    [
      'ancillary data of another type',
      'EINVAL',
      (os) => {
        const strange = rights(os.file);
        strange[12] = 99;
        return os.sendmsg(pairOn(os, 'unix stream')[0], null, one, strange, 0);
      },
    ],
    [
      'a length of ancillary data that is beyond its end',
      'EINVAL',
      (os) => {
        const strange = rights(os.file);
        strange[0] = 200;
        return os.sendmsg(pairOn(os, 'unix stream')[0], null, one, strange, 0);
      },
      'raw only',
    ],
    [
      'the credentials of a process that is not there',
      'ESRCH',
      (os) => {
        const control = new Uint8Array(32);
        control.set(new Uint8Array(new BigUint64Array([28n]).buffer));
        control.set([...int(1), ...int(2), ...int(2 ** 22 + 1), ...int(0), ...int(0)], 8);
        return os.sendmsg(pairOn(os, 'unix stream')[0], null, one, control, 0);
      },
    ],
    [
      'more ancillary data than the kernel takes',
      'ENOBUFS',
      (os) => os.sendmsg(pairOn(os, 'unix stream')[0], null, one, new Uint8Array(1 << 18), 0),
      'raw only',
    ],
    [
      'a seqpacket that is not connected',
      'ENOTCONN',
      (os) => os.recvmsg(unix(os, SOCK_SEQPACKET), room(), one, null, 0, out()),
    ],
    [
      'MSG_OOB on a datagram socket',
      'EOPNOTSUPP',
      (os) => {
        const receiver = boundOn(os, abstract(), SOCK_DGRAM);
        return os.sendmsg(unix(os, SOCK_DGRAM), ownName(os, receiver), one, null, MSG_OOB);
      },
    ],
  ]);

  test('the raw tier fails with the same numbers', () => {
    expect(raw.sendmsg(own(socket(AF_UNIX, SOCK_DGRAM)), null, [one], null, 0)).toBeErrno(ENOTCONN);
  });
});

describe('wrong arguments', () => {
  test.each<[string, unknown, string]>([
    ['no message', undefined, 'message must be an object with an iov'],
    ['no iov', {}, 'message.iov must be an array of buffers'],
    ['an iov that is a buffer', { iov: new Uint8Array(1) }, 'message.iov must be an array of buffers'],
    ['a part that is a number', { iov: ['x', 5] }, 'message.iov[1] must be a view, an ArrayBuffer or a string'],
    ['a hole in the iov', { iov: new Array(1) }, 'message.iov[0] must be a view'],
    ['an address without a family', { iov: [], address: {} }, 'address.family must be an AF_* constant'],
    ['control that is no list', { iov: [], control: 5 }, 'message.control must be an array of control messages'],
    ['a control message that is none', { iov: [], control: [5] }, 'message.control[0] must be a control message'],
  ])('%s', (_what, message, expected) => {
    expect(() => sendmsg(-1, message as MessageOut)).toThrow(`sendmsg: ${expected}`);
  });

  test.each<[string, unknown, string]>([
    ['a string to receive into', { iov: ['x'] }, 'message.iov[0] must be a view or an ArrayBuffer'],
    ['a negative controlLength', { iov: [], controlLength: -1 }, 'message.controlLength must be an integer from 0'],
    ['a controlLength of 1.5', { iov: [], controlLength: 1.5 }, 'message.controlLength must be an integer from 0'],
  ])('%s', (_what, message, expected) => {
    expect(() => recvmsg(-1, message as never)).toThrow(`recvmsg: ${expected}`);
  });

  test.each<[string, () => unknown]>([
    ['sendmsg: iov', () => raw.sendmsg(-1, null, [null as never], null, 0)],
    ['sendmsg: iov', () => raw.sendmsg(-1, null, 'x' as never, null, 0)],
    ['sendmsg: fd', () => raw.sendmsg(1.5, null, [], null, 0)],
    ['sendmsg: address', () => raw.sendmsg(-1, 5 as never, [], null, 0)],
    ['sendmsg: control', () => raw.sendmsg(-1, null, [], 'x' as never, 0)],
    ['sendmsg: flags', () => raw.sendmsg(-1, null, [], null, 2 ** 32)],
    ['recvmsg: out', () => raw.recvmsg(-1, null, [], null, 0, new Int32Array(2))],
    ['recvmsg: out', () => raw.recvmsg(-1, null, [], null, 0, new Uint8Array(3) as never)],
  ])('the raw tier refuses %s', (expected, call) => {
    expect(call).toThrow(new RegExp(`^${expected} must be`));
  });
});
