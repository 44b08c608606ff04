/** `bsd-sockets/promises`: the same names, and the event loop never waits. */
import assert from 'node:assert/strict';
import { pipeline } from 'node:stream/promises';
import * as s from 'bsd-sockets';
import * as p from 'bsd-sockets/promises';
import { anyPort, check, collectGarbage, runProgram, sleep, startWorker } from './support.mjs';

const NONBLOCK = s.SOCK_NONBLOCK | s.SOCK_CLOEXEC;
const textOf = (bytes, length) => new TextDecoder().decode(bytes.slice(0, length));

function bound(own, type, address = anyPort) {
  const fd = own(s.socket(address.family, type | NONBLOCK));
  s.bind(fd, address);
  return fd;
}

function pair(own, type = s.SOCK_DGRAM) {
  return own(s.socketpair(s.AF_UNIX, type | NONBLOCK));
}

function listening(own) {
  const fd = bound(own, s.SOCK_STREAM);
  s.listen(fd);
  return fd;
}

/** Whether it is still pending after the event loop has turned a few times. */
async function isPending(promise) {
  const late = Symbol('late');
  return (await Promise.race([promise, sleep(50).then(() => late)])) === late;
}

check('TCP echo: accept, connect, recv, send', async (own) => {
  const listener = listening(own);
  const arrival = p.accept(listener);
  const client = own(s.socket(s.AF_INET, s.SOCK_STREAM | NONBLOCK));
  await p.connect(client, s.getsockname(listener));
  const { fd: server, address } = await arrival;
  own(server);
  assert.deepEqual(address, s.getsockname(client));
  s.fcntl(server, s.F_SETFL, s.O_NONBLOCK);
  const buffer = new Uint8Array(64);
  const request = p.recv(server, buffer);
  assert.ok(await isPending(request));
  assert.equal(await p.send(client, 'ping'), 4);
  assert.equal(await request, 4);
  assert.equal(textOf(buffer, 4), 'ping');
  s.shutdown(client, s.SHUT_WR);
  assert.equal(await p.recv(server, buffer), 0);
});

check('UDP: recvfrom and sendto', async (own) => {
  const a = bound(own, s.SOCK_DGRAM);
  const b = bound(own, s.SOCK_DGRAM);
  const buffer = new Uint8Array(16);
  const arrival = p.recvfrom(b, buffer);
  assert.equal(await p.sendto(a, 'datagram', 0, s.getsockname(b)), 8);
  assert.deepEqual(await arrival, { bytes: 8, address: s.getsockname(a) });
  assert.equal(textOf(buffer, 8), 'datagram');
});

check('sendmsg and recvmsg carry descriptors', async (own) => {
  const [a, b] = pair(own);
  const [sent, other] = pair(own);
  const arrival = p.recvmsg(b, { iov: [new Uint8Array(8)], controlLength: 64 }, s.MSG_CMSG_CLOEXEC);
  await p.sendmsg(a, { iov: ['x'], control: [{ level: s.SOL_SOCKET, type: s.SCM_RIGHTS, value: [sent] }] });
  const { bytes, control } = await arrival;
  assert.equal(bytes, 1);
  s.send(own(control[0].value)[0], 'through the copy');
  assert.equal(await p.recv(other, new Uint8Array(32)), 16);
});

check('sendAll sends more than fits at once', async (own) => {
  const [a, b] = pair(own, s.SOCK_STREAM);
  const data = new Uint8Array(4 << 20).map((_, index) => index % 251);
  const sent = p.sendAll(a, data);
  const buffer = new Uint8Array(1 << 16);
  let wrong = 0;
  for (let at = 0; at < data.length; ) {
    const n = await p.recv(b, buffer);
    for (let index = 0; index < n; index++) if (buffer[index] !== (at + index) % 251) wrong++;
    at += n;
  }
  await sent;
  assert.equal(wrong, 0);
});

check('readable and writable', async (own) => {
  const [a, b] = pair(own, s.SOCK_STREAM);
  assert.ok((await p.writable(a)) & s.POLLOUT);
  const readable = p.readable(b);
  assert.ok(await isPending(readable));
  s.send(a, 'x');
  assert.ok((await readable) & s.POLLIN);
  const event = own(s.eventfd(0, s.EFD_NONBLOCK));
  const raised = p.readable(event);
  s.eventfd_write(event, 1n);
  assert.ok((await raised) & s.POLLIN);
});

check('waits on one descriptor are served in order', async (own) => {
  const [a, b] = pair(own);
  const buffers = [1, 2, 3].map(() => new Uint8Array(8));
  const arrivals = buffers.map((buffer) => p.recv(b, buffer));
  for (const text of ['1', '22', '333']) s.send(a, text);
  assert.deepEqual(await Promise.all(arrivals), [1, 2, 3]);
  assert.deepEqual(
    buffers.map((buffer, index) => textOf(buffer, index + 1)),
    ['1', '22', '333'],
  );
});

check('a signal that aborts rejects with its reason, and nothing is lost', async (own) => {
  const [a, b] = pair(own);
  const controller = new AbortController();
  const reason = new Error('enough');
  const aborted = p.recv(b, new Uint8Array(8), 0, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(aborted, (error) => error === reason);
  await assert.rejects(p.recv(b, new Uint8Array(8), 0, { signal: controller.signal }), (error) => error === reason);
  s.send(a, 'x');
  assert.equal(await p.recv(b, new Uint8Array(8)), 1);
});

check('timeoutMs ends a wait', async (own) => {
  const [a, b] = pair(own);
  const before = performance.now();
  await assert.rejects(p.recv(b, new Uint8Array(8), 0, { timeoutMs: 30 }), { code: 'ERR_SOCKET_TIMEOUT' });
  assert.ok(performance.now() - before >= 29);
  s.send(a, 'x');
  assert.equal(await p.recv(b, new Uint8Array(8), 0, { timeoutMs: 10_000 }), 1);
});

check('close() settles what waits with ECANCELED', async () => {
  const [a, b] = s.socketpair(s.AF_UNIX, s.SOCK_DGRAM | NONBLOCK);
  const pending = [p.recv(b, new Uint8Array(8)), p.readable(b)];
  const settled = Promise.allSettled(pending);
  s.close(b);
  for (const { status, reason } of await settled) {
    assert.equal(status, 'rejected');
    assert.ok(reason instanceof s.SocketError);
    assert.equal(reason.code, 'ECANCELED');
  }
  s.close(a);
});

check('errors are SocketErrors, wrong arguments TypeErrors', async (own) => {
  const fd = own(s.socket(s.AF_INET, s.SOCK_STREAM | NONBLOCK));
  const nobody = listening(own);
  const address = s.getsockname(nobody);
  s.shutdown(nobody, s.SHUT_RDWR); // it listens no longer, and keeps its port
  await assert.rejects(
    p.connect(fd, address),
    (error) => error instanceof s.SocketError && error.errno === s.ECONNREFUSED && error.syscall === 'connect',
  );
  const [blocking] = own(s.socketpair(s.AF_UNIX, s.SOCK_DGRAM));
  await assert.rejects(async () => p.recv(blocking, new Uint8Array(8)), TypeError);
  await assert.rejects(async () => p.recv('0', new Uint8Array(8)), TypeError);
});

check('many at once while garbage is collected', async (own) => {
  const pairs = Array.from({ length: 50 }, () => pair(own));
  await Promise.all(
    pairs.map(async ([a, b], index) => {
      for (let round = 0; round < 40; round++) {
        const arrival = p.recv(b, new Uint8Array(32));
        if (index === 0 && round % 4 === 0) collectGarbage();
        const text = `round ${round}`;
        await p.send(a, text);
        assert.equal(await arrival, text.length);
      }
    }),
  );
});

check('timers and promises go on meanwhile', async (own) => {
  const [a, b] = pair(own);
  const order = [];
  const arrival = p.recv(b, new Uint8Array(8)).then(() => order.push('datagram'));
  setTimeout(() => {
    order.push('timer');
    s.send(a, 'x');
  }, 20);
  await arrival;
  assert.deepEqual(order, ['timer', 'datagram']);
});

check('workers have a reactor each, and end with waits pending', async () => {
  const started = await Promise.all([1, 2].map(() => startWorker({ echoes: 200 })));
  for (const { worker, message } of started) {
    assert.equal(message.echoes, 200);
    await worker.terminate();
    message.fds.forEach(s.close);
  }
});

check('a wait keeps the process, and an exit does not wait for one', () => {
  assert.equal(runProgram('alive.mjs'), 'lived');
});

check('duplex: a pipeline there and back, and messages', async () => {
  const server = p.create_server(anyPort);
  const arrival = server.accept();
  const client = await p.create_connection(anyPort.address, server.getsockname().port, { timeoutMs: 20_000 });
  const there = (await arrival).socket.duplex();
  const echoed = pipeline(there, there);
  const here = client.duplex();
  here.end(Buffer.alloc(5_000_000, 'echo'));
  let received = 0;
  for await (const chunk of here) received += chunk.length;
  await echoed;
  server.close();
  assert.equal(received, 5_000_000);

  const [a, b] = p.Socket.pair(s.AF_UNIX, s.SOCK_SEQPACKET).map((socket) => socket.duplex());
  for (const message of ['one', 'two']) a.write(message);
  a.end();
  const messages = [];
  for await (const message of b) messages.push(String(message));
  // Not every runtime destroys what it has iterated over, when that could still be written to.
  for (const stream of [a, b]) stream.destroy();
  assert.deepEqual(messages, ['one', 'two']);
});
