/** `bsd-sockets` and `bsd-sockets/fork`: addresses are objects, a failed call throws. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as s from 'bsd-sockets';
import { fork } from 'bsd-sockets/fork';
import { abstractName, anyPort, check, collectGarbage, isNode, runProgram, sleep } from './support.mjs';

const textOf = (bytes, length) => new TextDecoder().decode(bytes.slice(0, length));

function bound(own, type, address = anyPort) {
  const fd = own(s.socket(address.family, type));
  s.bind(fd, address);
  return fd;
}

/** An address at which nobody is: it is a socket's that does not listen. */
function nobodysAddress(own) {
  return s.getsockname(bound(own, s.SOCK_STREAM));
}

check('TCP echo', (own) => {
  const listener = bound(own, s.SOCK_STREAM);
  s.listen(listener);
  const client = own(s.socket(s.AF_INET, s.SOCK_STREAM));
  s.connect(client, s.getsockname(listener));
  const { fd: server, address } = s.accept(listener);
  own(server);
  assert.deepEqual(address, s.getsockname(client));
  assert.deepEqual(s.getpeername(client), s.getsockname(listener));
  const buffer = new Uint8Array(64);
  s.send(client, 'grüß dich');
  s.send(server, buffer.subarray(0, s.recv(server, buffer)));
  assert.equal(textOf(buffer, s.recv(client, buffer)), 'grüß dich');
  s.shutdown(client, s.SHUT_WR);
  assert.equal(s.recv(server, buffer), 0);
});

check('UDP with addresses', (own) => {
  const a = bound(own, s.SOCK_DGRAM);
  const b = bound(own, s.SOCK_DGRAM);
  const buffer = new ArrayBuffer(64);
  assert.equal(s.sendto(a, new Uint16Array([1, 2, 3]), 0, s.getsockname(b)), 6);
  assert.deepEqual(s.recvfrom(b, buffer), { bytes: 6, address: s.getsockname(a) });
  assert.deepEqual(new Uint16Array(buffer, 0, 3), new Uint16Array([1, 2, 3]));
});

check('AF_UNIX: datagrams with addresses, SOCK_SEQPACKET', (own) => {
  const a = bound(own, s.SOCK_DGRAM, abstractName());
  const b = bound(own, s.SOCK_DGRAM, abstractName());
  const buffer = new Uint8Array(64);
  s.sendto(a, 'hello', 0, s.getsockname(b));
  assert.deepEqual(s.recvfrom(b, buffer), { bytes: 5, address: s.getsockname(a) });
  const [c, d] = own(s.socketpair(s.AF_UNIX, s.SOCK_SEQPACKET));
  s.send(c, 'one');
  s.send(c, 'three');
  assert.deepEqual([s.recv(d, buffer), s.recv(d, buffer)], [3, 5]);
});

check('recvmsg: SCM_RIGHTS and credentials', (own) => {
  const [a, b] = own(s.socketpair(s.AF_UNIX, s.SOCK_STREAM));
  const [sent, other] = own(s.socketpair(s.AF_UNIX, s.SOCK_DGRAM));
  s.setsockopt(b, s.SOL_SOCKET, s.SO_PASSCRED, new Int32Array([1]));
  s.sendmsg(a, { iov: ['a', 'b'], control: [{ level: s.SOL_SOCKET, type: s.SCM_RIGHTS, value: [sent] }] });
  const iov = [new Uint8Array(16)];
  const { bytes, control, flags } = s.recvmsg(b, { iov, controlLength: 256 }, s.MSG_CMSG_CLOEXEC);
  assert.deepEqual([bytes, textOf(iov[0], 2), flags & s.MSG_CTRUNC], [2, 'ab', 0]);
  const rights = control.find(({ type }) => type === s.SCM_RIGHTS);
  const credentials = control.find(({ type }) => type === s.SCM_CREDENTIALS);
  assert.equal(credentials.value.pid, process.pid);
  s.send(own(rights.value)[0], 'through the copy');
  assert.equal(s.recv(other, new Uint8Array(32)), 16);
});

check('recvmmsg', (own) => {
  const [a, b] = own(s.socketpair(s.AF_UNIX, s.SOCK_DGRAM));
  assert.equal(s.sendmmsg(a, [{ iov: ['one'] }, { iov: ['th', 'ree'] }]), 2);
  const messages = [1, 2, 3].map(() => ({ iov: [new Uint8Array(8)] }));
  const received = s.recvmmsg(b, messages, s.MSG_DONTWAIT);
  assert.deepEqual(
    received.map(({ bytes }) => bytes),
    [3, 5],
  );
  assert.equal(textOf(messages[1].iov[0], 5), 'three');
});

check('getsockopt and setsockopt', (own) => {
  const fd = own(s.socket(s.AF_INET, s.SOCK_STREAM));
  s.setsockopt(fd, s.SOL_SOCKET, s.SO_REUSEADDR, new Int32Array([1]));
  assert.deepEqual(s.getsockopt(fd, s.SOL_SOCKET, s.SO_REUSEADDR, 4), new Uint8Array(new Int32Array([1]).buffer));
});

check('poll and epoll', (own) => {
  const [a, b] = own(s.socketpair(s.AF_UNIX, s.SOCK_DGRAM));
  const fds = [{ fd: b, events: s.POLLIN, revents: 0 }];
  assert.equal(s.poll(fds, 0), 0);
  const epoll = own(s.epoll_create1(0));
  s.epoll_ctl(epoll, s.EPOLL_CTL_ADD, b, { events: s.EPOLLIN, data: Number.MAX_SAFE_INTEGER });
  assert.deepEqual(s.epoll_wait(epoll, 8, 0), []);
  s.send(a, 'x');
  assert.equal(s.poll(fds, 1000), 1);
  assert.equal(fds[0].revents, s.POLLIN);
  assert.deepEqual(s.epoll_wait(epoll, 8, 1000), [{ events: s.EPOLLIN, data: Number.MAX_SAFE_INTEGER }]);
});

check('pipe2, eventfd, fcntl, dup', (own) => {
  const [read, write] = own(s.pipe2(s.O_CLOEXEC | s.O_NONBLOCK));
  assert.throws(() => s.read(read, new Uint8Array(1)), { code: 'EAGAIN' });
  s.write(own(s.dup(write)), 'x');
  assert.equal(s.read(read, new Uint8Array(8)), 1);
  assert.ok(s.fcntl(read, s.F_GETFL) & s.O_NONBLOCK);
  const event = own(s.eventfd(0));
  s.eventfd_write(event, 2n ** 40n);
  assert.equal(s.eventfd_read(event), 2n ** 40n);
});

test('getaddrinfo, getnameinfo', () => {
  const hints = { socktype: s.SOCK_STREAM, flags: s.AI_NUMERICHOST };
  const [first] = s.getaddrinfo('127.0.0.1', 80, hints);
  assert.deepEqual(first.address, { family: s.AF_INET, address: '127.0.0.1', port: 80 });
  const names = s.getnameinfo(first.address, s.NI_NUMERICHOST | s.NI_NUMERICSERV);
  assert.deepEqual(names, { host: '127.0.0.1', service: '80' });
  assert.throws(
    () => s.getaddrinfo('no number', 80, hints),
    (error) => error instanceof s.AddrInfoError && error.code === 'EAI_NONAME' && error.errno === s.EAI_NONAME,
  );
});

test('getifaddrs, if_nameindex', () => {
  const loopback = s.if_nametoindex('lo');
  assert.ok(s.getifaddrs().some(({ name, address }) => name === 'lo' && address?.family === s.AF_PACKET));
  assert.ok(s.if_nameindex().some(({ name, index }) => name === 'lo' && index === loopback));
  assert.equal(s.if_indextoname(loopback), 'lo');
});

test('addresses become bytes and addresses again', () => {
  const addresses = [
    anyPort,
    { family: s.AF_INET6, address: 'fe80::1', port: 65535, flowinfo: 7, scopeId: 1 },
    { family: s.AF_UNIX, path: '/tmp/grüß' },
    { family: s.AF_UNIX, path: '\0abstract' },
    { family: s.AF_UNIX, path: new Uint8Array([0xff, 0xfe]) },
    { family: s.AF_NETLINK, pid: 2 ** 32 - 1, groups: 1 },
    { family: s.AF_VSOCK, cid: 2, port: 2 ** 32 - 1 },
    { family: s.AF_UNSPEC },
    { family: 200, data: new Uint8Array([1, 2, 3]) },
  ];
  for (const address of addresses) {
    const bytes = s.encodeSockaddr(address);
    assert.deepEqual(s.encodeSockaddr(s.decodeSockaddr(bytes)), bytes);
    for (const [key, value] of Object.entries(address)) assert.deepEqual(s.decodeSockaddr(bytes)[key], value);
  }
  assert.equal(s.inet_ntop(s.AF_INET6, s.inet_pton(s.AF_INET6, '::ffff:1.2.3.4')), '::ffff:1.2.3.4');
});

check('a failed call throws a SocketError that says all', (own) => {
  const address = nobodysAddress(own);
  const fd = own(s.socket(s.AF_INET, s.SOCK_STREAM));
  try {
    s.connect(fd, address);
    assert.fail('it connected');
  } catch (error) {
    assert.ok(error instanceof s.SocketError && error instanceof Error);
    assert.equal(error.name, 'SocketError');
    assert.equal(error.message, `connect ECONNREFUSED 127.0.0.1:${address.port}: Connection refused`);
    const { code, errno, syscall } = error;
    assert.deepEqual({ code, errno, syscall }, { code: 'ECONNREFUSED', errno: 111, syscall: 'connect' });
    assert.equal(error.fd, fd);
    assert.deepEqual(error.address, address);
    assert.match(error.stack, /typed\.mjs/);
  }
  assert.throws(() => s.recv(-1, new Uint8Array(1)), { code: 'EBADF', errno: s.EBADF, syscall: 'recv', fd: -1 });
});

test('wrong arguments are TypeErrors and RangeErrors that name them', () => {
  const rows = [
    [() => s.socket('AF_INET', s.SOCK_STREAM), TypeError, 'ERR_INVALID_ARG_TYPE', /socket.*domain/],
    [() => s.recv(Number.NaN, new Uint8Array(1)), TypeError, 'ERR_INVALID_ARG_VALUE', /recv.*fd/],
    [() => s.recv(0, 'text'), TypeError, 'ERR_INVALID_ARG_TYPE', /recv.*buffer/],
    [() => s.bind(0, { ...anyPort, port: 70000 }), RangeError, 'ERR_OUT_OF_RANGE', /bind.*port/],
    [() => s.bind(0, { ...anyPort, address: '300.1.1.1' }), TypeError, 'ERR_INVALID_ARG_VALUE', /bind.*address/],
    [() => s.sendmsg(0, { iov: 'text' }), TypeError, 'ERR_INVALID_ARG_TYPE', /sendmsg.*iov/],
  ];
  for (const [call, type, code, message] of rows)
    assert.throws(call, (error) => error instanceof type && error.code === code && message.test(error.message));
});

check('data and targets of every kind', (own) => {
  const [a, b] = own(s.socketpair(s.AF_UNIX, s.SOCK_DGRAM));
  const shared = new SharedArrayBuffer(8);
  const kinds = [
    new ArrayBuffer(8),
    shared,
    new Uint8Array(8),
    new DataView(shared),
    new BigInt64Array(1),
    Buffer.alloc(8),
  ];
  for (const target of kinds) {
    for (const data of kinds) {
      assert.equal(s.send(a, data), 8);
      assert.equal(s.recv(b, target), 8);
    }
    s.send(a, '12345678');
    assert.deepEqual(s.recvfrom(b, target), { bytes: 8, address: undefined });
    const bytes = ArrayBuffer.isView(target)
      ? new Uint8Array(target.buffer, target.byteOffset)
      : new Uint8Array(target);
    assert.equal(textOf(bytes, 8), '12345678');
  }
  const gone = new ArrayBuffer(8);
  structuredClone(gone, { transfer: [gone] });
  assert.throws(() => s.recv(b, gone), TypeError);
  assert.throws(() => s.send(a, gone), TypeError);
});

check('memory of sockets: mapped, and unmapped by munmap or when it is garbage', async (own) => {
  let fd;
  try {
    fd = own(s.socket(s.AF_PACKET, s.SOCK_DGRAM));
  } catch (error) {
    return assert.equal(error.errno, s.EPERM); // only root has any
  }
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_RX_RING, { blockSize: 4096, blockNr: 1, frameSize: 2048, frameNr: 2 });
  const map = () => s.mmap(fd, 4096, s.PROT_READ | s.PROT_WRITE, s.MAP_SHARED);
  const mapped = () => readFileSync('/proc/self/maps', 'utf8').match(/ socket:\[/g)?.length ?? 0;
  const [ring, same] = [map(), map()];
  new Uint8Array(ring)[4095] = 7;
  assert.equal(new Uint8Array(same)[4095], 7);
  for (const buffer of [ring, same]) {
    s.munmap(buffer);
    assert.equal(buffer.byteLength, 0);
    assert.throws(() => s.munmap(buffer), TypeError);
  }
  assert.equal(mapped(), 0);
  for (let i = 0; i < 20; i++) map();
  // What the stack still holds of the last ones is not garbage.
  for (let look = 0; look < 100 && mapped() > 2; look++) {
    collectGarbage();
    await sleep(10);
  }
  assert.ok(mapped() <= 2);
});

check('ten thousand echoes while garbage is collected', (own) => {
  const fd = bound(own, s.SOCK_DGRAM);
  const here = s.getsockname(fd);
  for (let call = 0; call < 10_000; call++) {
    s.sendto(fd, `datagram ${call}`, 0, { ...here });
    const buffer = new Uint8Array(32);
    if (call % 1000 === 0) collectGarbage();
    const { bytes, address } = s.recvfrom(fd, buffer);
    assert.equal(textOf(buffer, bytes), `datagram ${call}`);
    assert.equal(address.port, here.port);
  }
});

test('fork() makes a process in Node with one thread, and refuses anywhere else', () => {
  assert.throws(() => fork(), { code: 'ERR_BSD_SOCKETS_FORK' });
  const expected = isNode ? '3\n' : 'ERR_BSD_SOCKETS_FORK\n';
  assert.equal(runProgram('fork.mjs', '--single-threaded'), expected);
});
