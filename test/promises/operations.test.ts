/**
 * Every operation of bsd-sockets/promises, on every kind of socket that has it
 * - what is there is taken at once; what is not is waited for, and the event loop goes on meanwhile
 * - accept gives non-blocking descriptors, accept4 what its flags say
 * - connect ends with the handshake: 0 or ECONNREFUSED, and connect(2) is called once; AF_UNIX waits for room in the queue
 * - sendAll sends all, however small the buffers are, and says how much went before an error
 * - readable and writable say what poll(2) says
 * - a blocking descriptor is a TypeError; EBADF, ENOTSOCK, ENOTCONN, EPIPE reject with SocketErrors
 */
import {
  AF_INET,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  bind,
  CMSG_SPACE,
  connect as connectNow,
  EFD_NONBLOCK,
  ETH_P_ALL,
  eventfd,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  getpeername,
  getsockname,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_PEEK,
  O_NONBLOCK,
  POLLHUP,
  POLLIN,
  POLLOUT,
  POLLPRI,
  POLLRDHUP,
  pipe2,
  recvfrom as recvfromNow,
  recv as recvNow,
  SCM_RIGHTS,
  SHUT_WR,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  SocketError,
  send as sendNow,
  sendto as sendtoNow,
  setsockopt,
  shutdown,
  socket,
  socketpair,
  write,
} from 'bsd-sockets';
import {
  accept,
  accept4,
  connect,
  readable,
  recv,
  recvfrom,
  recvmsg,
  send,
  sendAll,
  sendmsg,
  sendto,
  TimeoutError,
  writable,
} from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { closeOwned, own, ownPair } from '../support/own.js';
import {
  abstract,
  anyPort,
  bound,
  kindsWith,
  listening,
  nobodysAddress,
  pairKinds,
  pathName,
} from '../support/pairs.js';
import { isPending, nonBlocking, nonBlockingPair, rejection } from '../support/reactor.js';
import { text } from '../support/values.js';

describe.each(pairKinds)('on $name', ({ make, traits }) => {
  test('recv takes what is there, and waits for what is not', async () => {
    const [a, b] = nonBlockingPair(make());
    const buffer = new Uint8Array(16);
    sendNow(a, 'there');
    expect(text(buffer, await recv(b, buffer))).toBe('there');
    for (const word of ['one', 'another', 'third', 'last']) {
      const wait = recv(b, buffer);
      expect(await isPending(wait)).toBe(true);
      sendNow(a, word);
      expect(text(buffer, await wait)).toBe(word);
    }
  });

  test('recvfrom says from whom', async () => {
    const [a, b] = nonBlockingPair(make());
    const buffer = new Uint8Array(16);
    // As the kernel tells it to whoever does not wait.
    sendNow(a, 'first');
    await readable(b);
    const from = recvfromNow(b, buffer).address;
    if (traits.has('named') && traits.has('datagram')) expect(from).toEqual(getsockname(a));
    const wait = recvfrom(b, buffer);
    expect(await isPending(wait)).toBe(true);
    sendNow(a, 'later');
    expect(await wait).toEqual({ bytes: 5, address: from });
    sendNow(a, 'now');
    expect(await recvfrom(b, buffer)).toEqual({ bytes: 3, address: from });
  });

  test('recvmsg fills its parts, and sendmsg sends several as one', async () => {
    const [a, b] = nonBlockingPair(make());
    const iov = [new Uint8Array(2), new Uint8Array(4)];
    const wait = recvmsg(b, { iov });
    expect(await isPending(wait)).toBe(true);
    expect(await sendmsg(a, { iov: ['abc', 'de'] })).toBe(5);
    expect(await wait).toMatchObject({ bytes: 5, control: [] });
    expect(text(iov[0] as Uint8Array) + text(iov[1] as Uint8Array, 3)).toBe('abcde');
  });

  test('readable waits for something, and takes nothing', async () => {
    const [a, b] = nonBlockingPair(make());
    const wait = readable(b);
    expect(await isPending(wait)).toBe(true);
    sendNow(a, 'x');
    expect((await wait) & POLLIN).toBe(POLLIN);
    expect((await readable(b)) & POLLIN).toBe(POLLIN);
    expect(await recv(b, new Uint8Array(4))).toBe(1);
    expect(await isPending(readable(b))).toBe(true);
  });

  test('writable is at once where there is room', async () => {
    const [a] = nonBlockingPair(make());
    expect(await writable(a)).toBe(POLLOUT);
  });

  test('an empty buffer is one', async () => {
    const [a, b] = nonBlockingPair(make());
    const wait = recv(b, new Uint8Array(0));
    expect(await isPending(wait)).toBe(true);
    sendNow(a, 'gone');
    expect(await wait).toBe(0);
    sendNow(a, 'next');
    const buffer = new Uint8Array(8);
    expect(text(buffer, await recv(b, buffer))).toBe(traits.has('stream') ? 'gonenext' : 'next');
  });

  test('a blocking descriptor is refused, whatever is there', async () => {
    const [a, b] = make();
    sendNow(a, 'x');
    const calls = [
      () => recv(b, new Uint8Array(1)),
      () => recvfrom(b, new Uint8Array(1)),
      () => recvmsg(b, { iov: [new Uint8Array(1)] }),
      () => send(b, 'x'),
      () => sendAll(b, 'x'),
      () => sendmsg(b, { iov: ['x'] }),
      () => readable(b),
      () => writable(b),
      () => accept(b),
    ];
    for (const call of calls) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        message: expect.stringMatching(/fd must be non-blocking/),
      });
    }
    // And once it is not blocking any more, it is taken.
    nonBlocking(b);
    expect(await recv(b, new Uint8Array(1))).toBe(1);
  });
});

describe.each(kindsWith('connection'))('the end on $name', ({ make }) => {
  test('a wait that finds the end resolves with 0, and so does the next', async () => {
    const [a, b] = nonBlockingPair(make());
    const waits = [recv(b, new Uint8Array(4)), recv(b, new Uint8Array(4))];
    expect(await isPending(waits[0] as Promise<number>)).toBe(true);
    shutdown(a, SHUT_WR);
    expect(await Promise.all(waits)).toEqual([0, 0]);
    expect(await recv(b, new Uint8Array(4))).toBe(0);
  });

  // The end that comes with the last bytes is reported once.
  test('the end behind the last bytes is found', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = nonBlockingPair(make());
      const buffer = new Uint8Array(64);
      for (const word of ['first', 'second', 'third']) {
        const wait = recv(b, buffer);
        expect(await isPending(wait)).toBe(true);
        sendNow(a, word);
        expect(await wait).toBe(word.length);
      }
      const wait = recv(b, buffer);
      expect(await isPending(wait)).toBe(true);
      sendNow(a, 'last');
      shutdown(a, SHUT_WR);
      expect(await wait).toBe(4);
      expect(await recv(b, buffer)).toBe(0);
      closeOwned(a);
      closeOwned(b);
    }
  });

  test('readable says that the peer is done, and gone', async () => {
    const [a, b] = nonBlockingPair(make());
    const wait = readable(b);
    shutdown(a, SHUT_WR);
    expect((await wait) & (POLLIN | POLLRDHUP)).toBe(POLLIN | POLLRDHUP);
    shutdown(b, SHUT_WR);
    expect((await readable(b)) & POLLHUP).toBe(POLLHUP);
  });
});

describe.each(kindsWith('stream'))('sendAll on $name', ({ make }) => {
  test('sends what no buffer holds, and nothing comes between', async () => {
    const [a, b] = nonBlockingPair(make());
    const SIZE = 3_000_000;
    const data = new Uint8Array(SIZE).map((_, i) => i % 251);
    const sent = sendAll(a, data).then(() => 'all');
    const after = send(a, 'behind');
    const got = new Uint8Array(SIZE + 6);
    for (let at = 0; at < got.length; ) at += await recv(b, got.subarray(at, at + 50_000));
    expect([await sent, await after]).toEqual(['all', 6]);
    expect(Buffer.compare(got.subarray(0, SIZE), data)).toBe(0);
    expect(text(got.subarray(SIZE))).toBe('behind');
  });

  test('says how much went before the error', async () => {
    const [a, b] = nonBlockingPair(make());
    const sent = sendAll(a, new Uint8Array(50_000_000));
    expect(await isPending(sent)).toBe(true);
    closeOwned(b);
    const error = (await rejection(sent)) as SocketError;
    expect(error).toBeInstanceOf(SocketError);
    expect(['EPIPE', 'ECONNRESET']).toContain(error.code);
    expect(error.sent).toBeGreaterThan(1000);
    expect(error.sent).toBeLessThan(50_000_000);
  });

  test('of nothing is done', async () => {
    const [a] = nonBlockingPair(make());
    expect(await sendAll(a, '')).toBeUndefined();
  });
});

describe.each(kindsWith('messages', 'reliable'))('a full queue of $name', ({ make }) => {
  test('is waited for', async () => {
    const [a, b] = nonBlockingPair(make());
    let sent = 0;
    let last = send(a, `${sent}`);
    while (!(await isPending(last))) last = send(a, `${++sent}`);
    expect(sent).toBeGreaterThan(2);
    const buffer = new Uint8Array(16);
    for (let i = 0; i <= sent; i++) expect(text(buffer, await recv(b, buffer))).toBe(`${i}`);
    expect(await last).toBe(`${sent}`.length);
  });
});

/** A socket without a peer, one that has an address, and the address. */
function withoutPeer(): [Fd, Fd, Sockaddr] {
  const b = nonBlocking(bound(abstract(), SOCK_DGRAM));
  return [own(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK)), b, getsockname(b)];
}

/** Sends until there is no room, and says how often. */
function fillQueue(fd: Fd, to: Sockaddr): number {
  for (let sent = 0; ; sent++) {
    try {
      sendtoNow(fd, 'x', 0, to);
    } catch {
      return sent;
    }
  }
}

/** How often the event loop has turned. */
const turns = () =>
  (performance.nodeTiming as unknown as { uvMetricsInfo: { loopCount: number } }).uvMetricsInfo.loopCount;

// poll(2) says of an AF_UNIX socket without a peer that there is room, whoever it sends to.
test('a full queue of an AF_UNIX socket without a peer is waited for', async () => {
  const [a, b, to] = withoutPeer();
  let sent = 0;
  let last = sendto(a, `${sent}`, 0, to);
  while (!(await isPending(last))) last = sendto(a, `${++sent}`, 0, to);
  const buffer = new Uint8Array(16);
  for (let i = 0; i <= sent; i++) expect(text(buffer, await recv(b, buffer))).toBe(`${i}`);
  expect(await last).toBe(`${sent}`.length);
});

test('and meanwhile the event loop has its rest', async () => {
  const [a, , to] = withoutPeer();
  fillQueue(a, to);
  const before = turns();
  expect(await rejection(sendto(a, 'x', 0, to, { timeoutMs: 200 }))).toBeInstanceOf(TimeoutError);
  expect(turns() - before).toBeLessThan(200);
});

test('nor does what else the event loop has to do put it off', async () => {
  const [a, b, to] = withoutPeer();
  const sent = fillQueue(a, to);
  const last = sendto(a, 'last', 0, to, { timeoutMs: 5000 });
  const [c, d] = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
  let isOver = false;
  const traffic = (async () => {
    for (const byte = new Uint8Array(1); !isOver; ) {
      const wait = recv(d, byte);
      sendNow(c, byte);
      await wait;
    }
  })();
  expect(await isPending(last)).toBe(true);
  const buffer = new Uint8Array(16);
  for (let i = 0; i < sent; i++) recvNow(b, buffer);
  expect(await last).toBe(4);
  isOver = true;
  await traffic;
});

const listeners: [string, () => Sockaddr][] = [
  ['tcp', () => anyPort.v4],
  ['tcp6', () => anyPort.v6],
  ['unix', pathName],
  ['abstract unix', abstract],
];

describe.each(listeners)('accept and connect on %s', (_name, address) => {
  test('accept waits, and says who came; the new descriptor is non-blocking', async () => {
    const listener = nonBlocking(listening(address()));
    const waits = [accept(listener), accept4(listener, SOCK_CLOEXEC)];
    expect(await isPending(waits[0] as Promise<unknown>)).toBe(true);
    const clients = [0, 1].map(() => own(socket(address().family, SOCK_STREAM)));
    for (const client of clients) connectNow(client, getsockname(listener));
    const [first, second] = await Promise.all(waits);
    if (first === undefined || second === undefined) throw new Error('nobody');
    own(first.fd);
    own(second.fd);
    expect(first.address).toEqual(getpeername(first.fd));
    expect(fcntl(first.fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
    expect(fcntl(first.fd, F_GETFD) & FD_CLOEXEC).toBe(0);
    expect(fcntl(second.fd, F_GETFL) & O_NONBLOCK).toBe(0);
    expect(fcntl(second.fd, F_GETFD) & FD_CLOEXEC).toBe(FD_CLOEXEC);
  });

  test('connect ends when there is a peer', async () => {
    const listener = nonBlocking(listening(address()));
    const client = own(socket(address().family, SOCK_STREAM | SOCK_NONBLOCK));
    expect(await connect(client, getsockname(listener))).toBeUndefined();
    expect(getpeername(client)).toEqual(getsockname(listener));
    own((await accept(listener)).fd);
  });

  test('connect to nobody fails, with the address', async () => {
    const nobody = nobodysAddress(address());
    const client = own(socket(nobody.family, SOCK_STREAM | SOCK_NONBLOCK));
    const error = await rejection(connect(client, nobody));
    expect(error).toBeInstanceOf(SocketError);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect', fd: client, address: nobody });
  });
});

test('connect to an AF_UNIX listener whose queue is full waits for room', async () => {
  const listener = nonBlocking(listening(abstract(), SOCK_STREAM, 0));
  const connecting = () => connect(own(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK)), getsockname(listener));
  let last = connecting();
  while (!(await isPending(last))) last = connecting();
  own((await accept(listener)).fd);
  expect(await last).toBeUndefined();
  own((await accept(listener)).fd);
});

test('connect of a datagram socket is at once', async () => {
  const peer = bound(anyPort.v4, SOCK_DGRAM);
  const fd = own(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK));
  await connect(fd, getsockname(peer));
  expect(getpeername(fd)).toEqual(getsockname(peer));
  await connect(fd, { family: 0 });
  expect(() => getpeername(fd)).toFailWith('ENOTCONN');
});

describe('urgent data and the error queue', () => {
  test('a wait for urgent data does not hold up what else is sent', async () => {
    const [a, b] = nonBlockingPair(kindsWith('outOfBand')[0]?.make() as [number, number]);
    const plain = readable(b);
    sendNow(a, '!', MSG_OOB);
    expect((await plain) & POLLPRI).toBe(POLLPRI);
    const buffer = new Uint8Array(4);
    expect(text(buffer, await recv(b, buffer, MSG_OOB))).toBe('!');
    sendNow(a, 'on');
    expect(text(buffer, await recv(b, buffer))).toBe('on');
  });

  test('a stream stops at the mark, and what is behind it is found', async () => {
    const [a, b] = nonBlockingPair(kindsWith('internet', 'stream')[0]?.make() as [number, number]);
    const buffer = new Uint8Array(64);
    for (let i = 0; i < 4; i++) {
      const wait = recv(b, buffer);
      await isPending(wait);
      sendNow(a, 'warm');
      expect(await wait).toBe(4);
    }
    const wait = recv(b, buffer);
    await isPending(wait);
    sendNow(a, 'before');
    sendNow(a, '!', MSG_OOB);
    sendNow(a, 'behind');
    expect(text(buffer, await wait)).toBe('before');
    expect(text(buffer, await recv(b, buffer))).toBe('behind');
  });

  test('a wait for the error queue does not hold up data', async () => {
    const [a, b] = nonBlockingPair(kindsWith('datagram', 'internet')[0]?.make() as [number, number]);
    const errors = recvmsg(b, { iov: [new Uint8Array(16)] }, MSG_ERRQUEUE);
    const data = recv(b, new Uint8Array(16));
    expect(await isPending(errors)).toBe(true);
    sendNow(a, 'data');
    expect(await data).toBe(4);
    expect(await isPending(errors)).toBe(true);
    closeOwned(b);
    expect(await rejection(errors)).toMatchObject({ code: 'ECANCELED' });
  });
});

test('descriptors travel', async () => {
  const [a, b] = nonBlockingPair(kindsWith('unix', 'stream')[0]?.make() as [number, number]);
  const wait = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4) });
  expect(await isPending(wait)).toBe(true);
  await sendmsg(a, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [a] }] });
  const { control } = await wait;
  const [fd] = (control[0] as { value: number[] }).value;
  own(fd as number);
  sendNow(fd as number, 'through');
  expect(await recv(b, new Uint8Array(16))).toBe(7);
});

describe('descriptors that are no sockets', () => {
  test('pipes and counters can be waited for, and not received from', async () => {
    const [from, to] = pipe2(O_NONBLOCK);
    own(from);
    own(to);
    const wait = readable(from);
    expect(await isPending(wait)).toBe(true);
    write(to, 'x');
    expect(await wait).toBe(POLLIN);
    expect(await rejection(recv(from, new Uint8Array(1)))).toMatchObject({
      code: 'ENOTSOCK',
      syscall: 'recv',
      fd: from,
    });
    const counter = own(eventfd(0, EFD_NONBLOCK));
    expect(await writable(counter)).toBe(POLLOUT);
    closeOwned(to);
    expect((await readable(from)) & POLLHUP).toBe(POLLHUP);
  });
});

describe('other families', () => {
  testWith(need.root)('packets', async () => {
    // Of no protocol it receives nothing before it is bound, from no interface.
    const fd = own(socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, 0));
    bind(fd, { family: AF_PACKET, protocol: ETH_P_ALL, ifindex: 1 });
    const buffer = new Uint8Array(2048);
    const wait = recvfrom(fd, buffer);
    const udp = own(socket(AF_INET, SOCK_DGRAM));
    sendtoNow(udp, 'seen', 0, { family: AF_INET, address: '127.0.0.1', port: 9 });
    expect(await wait).toMatchObject({ address: { family: AF_PACKET, ifindex: 1 } });
  });

  test('netlink', async () => {
    const fd = own(socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK, 0));
    bind(fd, { family: AF_NETLINK, pid: 0, groups: 0 });
    const wait = recvfrom(fd, new Uint8Array(4096));
    expect(await isPending(wait)).toBe(true);
    // RTM_GETLINK of the loopback interface.
    const request = new DataView(new ArrayBuffer(32));
    request.setUint32(0, 32, true);
    request.setUint16(4, 18, true);
    request.setUint16(6, 1, true);
    request.setInt32(20, 1, true);
    await sendto(fd, request, 0, { family: AF_NETLINK, pid: 0, groups: 0 });
    expect(await wait).toMatchObject({ address: { family: AF_NETLINK, pid: 0 } });
  });
});

describe('errors', () => {
  test('reject with what the call fails with', async () => {
    const stream = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    expect(await rejection(recv(stream, new Uint8Array(1)))).toMatchObject({
      code: 'ENOTCONN',
      syscall: 'recv',
      fd: stream,
    });
    expect(await rejection(accept(stream))).toMatchObject({ code: 'EINVAL', syscall: 'accept', fd: stream });
    const [a, b] = nonBlockingPair(kindsWith('unix', 'stream')[0]?.make() as [number, number]);
    closeOwned(b);
    expect(await rejection(send(a, 'x'))).toMatchObject({ code: 'EPIPE', syscall: 'send' });
    closeOwned(a);
    for (const call of [
      () => recv(a, new Uint8Array(1)),
      () => send(a, 'x'),
      () => accept(a),
      () => readable(a),
      () => writable(a),
    ])
      expect(await rejection(call())).toMatchObject({ code: 'EBADF', fd: a });
    expect(await rejection(recv(-1, new Uint8Array(1)))).toMatchObject({ code: 'EBADF', fd: -1 });
  });

  test('a number that is far from any descriptor is EBADF, and takes no memory', async () => {
    const before = process.memoryUsage().rss;
    for (const call of [() => recv(0x7fffffff, new Uint8Array(1)), () => accept(0x7ffffffe), () => readable(1e9)])
      expect(await rejection(call())).toMatchObject({ code: 'EBADF' });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
  });

  test('what a datagram met comes to the next wait', async () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK));
    connectNow(fd, nobodysAddress(anyPort.v4, SOCK_DGRAM));
    const wait = recv(fd, new Uint8Array(1));
    expect(await isPending(wait)).toBe(true);
    sendNow(fd, 'x');
    expect(await rejection(wait)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('wrong arguments reject too, and name the call and the argument', async () => {
    const cases: [() => Promise<unknown>, RegExp][] = [
      [() => recv('1' as never, new Uint8Array(1)), /^recv: fd must be/],
      [() => recv(1.5, new Uint8Array(1)), /^recv: fd must be/],
      [() => recv(1, 'text' as never), /^recv: buffer must be/],
      [() => recv(1, new Uint8Array(1), Number.NaN as never), /^recv: flags must be/],
      [() => send(1, 5 as never), /^send: data must be/],
      [() => sendto(1, '', 0, { family: AF_INET, address: '300.1.1.1', port: 1 }), /^sendto: address/],
      [() => connect(1, null as never), /^connect: address must be/],
      [() => sendmsg(1, {} as never), /^sendmsg: message.iov must be/],
      [() => recvmsg(1, null as never), /^recvmsg: message must be/],
      [() => accept(1, { timeoutMs: -1 }), /^accept: options.timeoutMs must be/],
      [() => accept(1, { timeoutMs: 'x' as never }), /^accept: options.timeoutMs must be/],
      [() => accept(1, { signal: {} as never }), /^accept: options.signal must be/],
      [() => accept(1, 5 as never), /^accept: options must be/],
      [() => accept(1, { ref: 1 as never }), /^accept: options.ref must be/],
    ];
    for (const [call, message] of cases)
      expect(await rejection(call())).toMatchObject({ message: expect.stringMatching(message) });
  });
});

test('MSG_PEEK leaves what it sees', async () => {
  const [a, b] = nonBlockingPair(kindsWith('internet', 'stream')[0]?.make() as [number, number]);
  const buffer = new Uint8Array(16);
  const wait = recv(b, buffer, MSG_PEEK);
  await isPending(wait);
  sendNow(a, 'peek');
  expect(await wait).toBe(4);
  expect(recvNow(b, buffer)).toBe(4);
});

test('a small send buffer is waited for, many times', async () => {
  const [a, b] = nonBlockingPair(kindsWith('internet', 'stream')[0]?.make() as [number, number]);
  setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4096);
  const done = sendAll(a, new Uint8Array(2_000_000));
  const buffer = new Uint8Array(1 << 16);
  for (let n = 0; n < 2_000_000; ) n += await recv(b, buffer);
  await done;
});
