/** `bsd-sockets/raw`: numbers and bytes in, a number out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as s from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { abstractName, anyPort, check, collectGarbage, isNode, startWorker } from './support.mjs';

const utf8 = new TextEncoder();
const bytesOf = (text) => utf8.encode(text);
const textOf = (bytes, length) => new TextDecoder().decode(bytes.slice(0, length));

/** The result of a call that must not fail. */
function ok(result) {
  assert.ok(result >= 0, `${s.errnoName(-result)}`);
  return result;
}

function pair(own, type = s.SOCK_DGRAM) {
  const fds = new Int32Array(2);
  ok(raw.socketpair(s.AF_UNIX, type, 0, fds));
  return own([...fds]);
}

function nameOf(call, fd) {
  const room = new Uint8Array(128);
  const out = new Int32Array([room.length]);
  ok(call(fd, room, out));
  return room.slice(0, out[0]);
}

function bound(own, type, address) {
  const fd = own(ok(raw.socket(address.family, type, 0)));
  ok(raw.bind(fd, s.encodeSockaddr(address)));
  return fd;
}

check('TCP: bind, listen, connect, accept, send, recv, shutdown', (own) => {
  const listener = bound(own, s.SOCK_STREAM, anyPort);
  ok(raw.listen(listener, 8));
  const client = own(ok(raw.socket(s.AF_INET, s.SOCK_STREAM, 0)));
  ok(raw.connect(client, nameOf(raw.getsockname, listener)));
  const peer = new Uint8Array(128);
  const out = new Int32Array([128]);
  const server = own(ok(raw.accept(listener, peer, out)));
  assert.equal(out[0], 16);
  assert.deepEqual(peer.slice(0, 16), nameOf(raw.getsockname, client));
  assert.deepEqual(nameOf(raw.getpeername, client), nameOf(raw.getsockname, listener));
  const buffer = new Uint8Array(64);
  assert.equal(raw.send(client, bytesOf('ping'), 0), 4);
  assert.equal(raw.recv(server, buffer, 0), 4);
  assert.equal(raw.send(server, buffer.subarray(0, 4), 0), 4);
  assert.equal(raw.recv(client, buffer, 0), 4);
  assert.equal(textOf(buffer, 4), 'ping');
  ok(raw.shutdown(client, s.SHUT_WR));
  assert.equal(raw.recv(server, buffer, 0), 0);
});

check('UDP: sendto and recvfrom with addresses', (own) => {
  const a = bound(own, s.SOCK_DGRAM, anyPort);
  const b = bound(own, s.SOCK_DGRAM, anyPort);
  const buffer = new Uint8Array(64);
  const from = new Uint8Array(128);
  const out = new Int32Array([128]);
  assert.equal(raw.sendto(a, bytesOf('datagram'), 0, nameOf(raw.getsockname, b)), 8);
  assert.equal(raw.recvfrom(b, buffer, 0, from, out), 8);
  assert.equal(textOf(buffer, 8), 'datagram');
  assert.deepEqual(from.slice(0, out[0]), nameOf(raw.getsockname, a));
});

check('AF_UNIX: datagrams and SOCK_SEQPACKET keep their boundaries', (own) => {
  const a = bound(own, s.SOCK_DGRAM, abstractName());
  const b = bound(own, s.SOCK_DGRAM, abstractName());
  const buffer = new Uint8Array(64);
  for (const text of ['one', 'three']) raw.sendto(a, bytesOf(text), 0, nameOf(raw.getsockname, b));
  assert.equal(raw.recv(b, buffer, 0), 3);
  assert.equal(raw.recv(b, buffer, 0), 5);
  const [c, d] = pair(own, s.SOCK_SEQPACKET);
  for (const text of ['one', 'three']) raw.send(c, bytesOf(text), 0);
  assert.equal(raw.recv(d, buffer, 0), 3);
  assert.equal(raw.recv(d, buffer, 0), 5);
});

check('sendmsg and recvmsg: parts, and a descriptor in SCM_RIGHTS', (own) => {
  const [a, b] = pair(own);
  const [sent, other] = pair(own);
  const control = s.encodeControl([{ level: s.SOL_SOCKET, type: s.SCM_RIGHTS, value: [sent] }]);
  assert.equal(raw.sendmsg(a, null, [bytesOf('to'), bytesOf('gether')], control, 0), 8);
  const parts = [new Uint8Array(3), new Uint8Array(16)];
  const room = new Uint8Array(64);
  const out = new Int32Array(3);
  assert.equal(raw.recvmsg(b, null, parts, room, s.MSG_CMSG_CLOEXEC, out), 8);
  assert.equal(textOf(parts[0], 3) + textOf(parts[1], 5), 'together');
  const [message] = s.decodeControl(room.slice(0, out[1]));
  const copy = own(message.value[0]);
  assert.notEqual(copy, sent);
  raw.send(copy, bytesOf('through the copy'), 0);
  assert.equal(raw.recv(other, new Uint8Array(32), 0), 16);
});

check('sendmmsg and recvmmsg', (own) => {
  const [a, b] = pair(own);
  assert.equal(raw.sendmmsg(a, [bytesOf('1'), [bytesOf('2'), bytesOf('2')], bytesOf('333')], null, null, 0), 3);
  const buffers = [1, 2, 3, 4].map(() => new Uint8Array(8));
  const out = new Int32Array(16);
  assert.equal(raw.recvmmsg(b, buffers, null, null, s.MSG_DONTWAIT, null, out), 3);
  assert.deepEqual([out[0], out[4], out[8]], [1, 2, 3]);
  assert.equal(textOf(buffers[2], 3), '333');
});

check('getsockopt and setsockopt', (own) => {
  const fd = own(ok(raw.socket(s.AF_INET, s.SOCK_STREAM, 0)));
  const value = new Int32Array(1);
  const out = new Int32Array([4]);
  ok(raw.getsockopt(fd, s.SOL_SOCKET, s.SO_TYPE, value, out));
  assert.deepEqual([value[0], out[0]], [s.SOCK_STREAM, 4]);
  ok(raw.setsockopt(fd, s.SOL_SOCKET, s.SO_KEEPALIVE, new Int32Array([1])));
  ok(raw.getsockopt(fd, s.SOL_SOCKET, s.SO_KEEPALIVE, value, out));
  assert.equal(value[0], 1);
  assert.equal(raw.getsockopt(fd, s.SOL_SOCKET, 9999, value, out), -s.ENOPROTOOPT);
});

check('poll and epoll', (own) => {
  const [a, b] = pair(own);
  const fds = new DataView(new ArrayBuffer(8));
  fds.setInt32(0, b, true);
  fds.setInt16(4, s.POLLIN, true);
  assert.equal(raw.poll(fds, 1, 0), 0);
  const { size, events, data } = raw.epoll_event;
  const epoll = own(ok(raw.epoll_create1(0)));
  const event = new DataView(new ArrayBuffer(size));
  event.setUint32(events, s.EPOLLIN, true);
  event.setBigUint64(data, 0x123456789abcdefn, true);
  ok(raw.epoll_ctl(epoll, s.EPOLL_CTL_ADD, b, event));
  const reports = new DataView(new ArrayBuffer(size * 4));
  assert.equal(raw.epoll_wait(epoll, reports, 4, 0), 0);
  raw.send(a, bytesOf('x'), 0);
  assert.equal(raw.poll(fds, 1, 1000), 1);
  assert.equal(fds.getInt16(6, true), s.POLLIN);
  assert.equal(raw.epoll_wait(epoll, reports, 4, 1000), 1);
  assert.equal(reports.getBigUint64(data, true), 0x123456789abcdefn);
});

test('errors are -errno', () => {
  const buffer = new Uint8Array(16);
  assert.equal(raw.recv(-1, buffer, 0), -s.EBADF);
  assert.equal(raw.socket(s.AF_INET, 99, 0), -s.EINVAL);
  assert.equal(raw.close(-1), -s.EBADF);
  assert.equal(raw.strerror(s.EBADF), 'Bad file descriptor');
});

test('wrong arguments are TypeErrors and RangeErrors with a code', () => {
  const buffer = new Uint8Array(16);
  const is = (name, code) => (error) => error.name === name && error.code === code;
  assert.throws(() => raw.recv('0', buffer, 0), is('TypeError', 'ERR_INVALID_ARG_TYPE'));
  assert.throws(() => raw.recv(1.5, buffer, 0), is('TypeError', 'ERR_INVALID_ARG_VALUE'));
  assert.throws(() => raw.recv(0, [], 0), is('TypeError', 'ERR_INVALID_ARG_TYPE'));
  assert.throws(() => raw.bind(0, 'here'), is('TypeError', 'ERR_INVALID_ARG_TYPE'));
  assert.throws(() => raw.socket(s.AF_INET, 2 ** 32, 0), /socket/);
  assert.throws(() => raw.getsockname(0, buffer, new Int32Array([17])), is('RangeError', 'ERR_OUT_OF_RANGE'));
  assert.throws(() => raw.sendmsg(0, null, [buffer, null], null, 0), TypeError);
});

check('memory of any kind is filled where it is', (own) => {
  const [a, b] = pair(own);
  const large = new ArrayBuffer(4096);
  const views = [
    new Uint8Array(16), // so small that an engine may keep it elsewhere than larger ones
    new Uint8Array(1024),
    new Uint8Array(large, 8, 16),
    new Uint8ClampedArray(16),
    new DataView(large, 100, 16),
    new Uint16Array(8),
    new Float64Array(2),
    Buffer.alloc(16),
    Buffer.from('pooled, sixteen.'),
    new Uint8Array(new SharedArrayBuffer(16)),
    new DataView(new SharedArrayBuffer(32), 8, 16),
  ];
  for (const view of views) {
    for (const receive of [() => raw.recv(b, view, 0), () => raw.readv(b, [view]), () => raw.read(b, view)]) {
      raw.send(a, bytesOf('0123456789abcdef'), 0);
      assert.equal(receive(), 16);
      const seen = new Uint8Array(view.buffer, view.byteOffset, 16);
      assert.equal(textOf(seen, 16), '0123456789abcdef', view.constructor.name);
      seen.fill(0);
    }
  }
});

check('a small array before and after its buffer is looked at', (own) => {
  const [a, b] = pair(own);
  const out = new Int32Array(3);
  const calls = {
    recv: (view) => raw.recv(b, view, 0),
    read: (view) => raw.read(b, view),
    recvfrom: (view) => raw.recvfrom(b, view, 0, null, null),
    readv: (view) => raw.readv(b, [view]),
    recvmsg: (view) => raw.recvmsg(b, null, [view], null, 0, out),
    recvmmsg: (view) => raw.recvmmsg(b, [view], null, null, s.MSG_DONTWAIT, null, new Int32Array(4)),
  };
  for (const [name, receive] of Object.entries(calls)) {
    const view = new Uint8Array(16);
    raw.send(a, bytesOf('first'), 0);
    receive(view);
    assert.equal(textOf(view, 5), 'first', name);
    const { buffer } = view;
    assert.equal(textOf(new Uint8Array(buffer), 5), 'first', name);
    raw.send(a, bytesOf('again'), 0);
    receive(view);
    assert.equal(textOf(view, 5), 'again', name);
    assert.equal(textOf(new Uint8Array(buffer), 5), 'again', name);
  }
  assert.equal(out[2], 0);
});

check('memory that is gone is refused, and no datagram lost', (own) => {
  const [a, b] = pair(own);
  raw.send(a, bytesOf('still there'), 0);
  const buffers = [16, 16, 16].map((size) => new ArrayBuffer(size, { maxByteLength: 32 }));
  const views = buffers.flatMap((memory) => [
    new Uint8Array(memory, 8, 8),
    new Uint16Array(memory, 8),
    new DataView(memory, 8, 8),
  ]);
  const [detached, shorter, shortest] = buffers;
  structuredClone(detached, { transfer: [detached] });
  shorter.resize(12); // of which some views had more, while one has become shorter
  shortest.resize(4);
  const gone = (error) => error instanceof TypeError;
  for (const view of views.filter((one) => one.buffer !== shorter || !(one instanceof Uint16Array))) {
    assert.throws(() => raw.recv(b, view, 0), gone);
    assert.throws(() => raw.recvmsg(b, null, [view], null, 0, new Int32Array(3)), gone);
    assert.throws(() => raw.recvmmsg(b, [view], null, null, 0, null, new Int32Array(4)), gone);
    assert.throws(() => raw.bind(b, view), gone);
  }
  assert.equal(raw.recv(b, new Uint8Array(16), s.MSG_DONTWAIT), 11);
});

check('resizable and growable memory counts at its length of now', (own) => {
  const [a, b] = pair(own);
  const resizable = new ArrayBuffer(4, { maxByteLength: 32 });
  const growable = new SharedArrayBuffer(4, { maxByteLength: 32 });
  const views = [new Uint8Array(resizable), new Uint8Array(growable)];
  resizable.resize(16);
  growable.grow(16);
  for (const view of views) {
    raw.send(a, new Uint8Array(16).fill(7), 0);
    assert.equal(raw.recv(b, view, 0), 16);
    assert.equal(view[15], 7);
  }
});

check('an empty buffer is sent and received as C does', (own) => {
  const [a, b] = pair(own);
  assert.equal(raw.send(a, new Uint8Array(0), 0), 0);
  assert.equal(raw.recv(b, new Uint8Array(8), 0), 0);
  raw.send(a, bytesOf('thrown away'), 0);
  assert.equal(raw.recv(b, new Uint8Array(0), 0), 0);
  assert.equal(raw.recv(b, new Uint8Array(8), s.MSG_DONTWAIT), -s.EAGAIN);
});

check('buffers that nobody keeps arrive whole while garbage is collected', (own) => {
  const [a, b] = pair(own);
  for (let call = 0; call < 2000; call++) {
    const size = 4 + (call % 3) * 1000;
    const message = new Uint8Array(size);
    new DataView(message.buffer).setUint32(size - 4, call);
    if (call % 2 === 0) raw.send(a, message, 0);
    else raw.sendmsg(a, null, [message.subarray(0, 2), message.subarray(2)], null, 0);
    const received = new Uint8Array(size);
    if (call % 100 === 0) collectGarbage();
    if (call % 3 === 0) raw.recv(b, received, 0);
    else raw.readv(b, [received]);
    assert.equal(new DataView(received.buffer).getUint32(size - 4), call);
  }
});

check('ten thousand calls of each kind', (own) => {
  const [a, b] = pair(own);
  const udp = bound(own, s.SOCK_DGRAM, anyPort);
  const here = nameOf(raw.getsockname, udp);
  const buffer = new Uint8Array(8);
  const from = new Uint8Array(16);
  const out = new Int32Array(1);
  for (let call = 0; call < 10_000; call++) {
    buffer[0] = call;
    assert.equal(raw.send(a, buffer, 0), 8);
    buffer[0] = 0;
    assert.equal(raw.recv(b, buffer, 0), 8);
    assert.equal(buffer[0], call & 0xff);
    assert.equal(raw.sendto(udp, buffer, 0, here), 8);
    out[0] = 16;
    assert.equal(raw.recvfrom(udp, buffer, 0, from, out), 8);
    assert.equal(out[0], 16);
  }
  assert.deepEqual(from, here);
});

check('four workers at once, and this thread meanwhile', async (own) => {
  const [a, b] = pair(own);
  const running = [1, 2, 3, 4].map(() => startWorker({ rounds: 2000 }));
  for (let call = 0; call < 2000; call++) {
    const text = `call ${call}`;
    raw.send(a, bytesOf(text), 0);
    assert.equal(raw.recv(b, new Uint8Array(16), 0), text.length);
  }
  for (const { worker, message } of await Promise.all(running)) {
    assert.equal(message, 2000);
    await worker.terminate();
  }
});

check('a worker that blocks in a call is terminated', async (own) => {
  const [a, b] = pair(own);
  const { worker } = await startWorker({ fd: b });
  const ended = worker.terminate();
  // In other runtimes than Node it ends when its call does: docs/blocking.md.
  if (!isNode) raw.send(a, bytesOf('end'), 0);
  await ended;
});
