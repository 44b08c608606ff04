/**
 * Thousands of calls with buffers that nobody keeps, and a garbage collection every so often, in the middle of all of
 * it: `node --expose-gc collect.mjs`. Prints what went through and how much memory is still held.
 */
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  getsockname,
  recv,
  recvfrom,
  SOCK_DGRAM,
  send,
  sendto,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const CALLS = 20_000;
const BETWEEN_COLLECTIONS = 250;

/** Bytes that tell which call they belong to, in memory that is the view's alone and is not the start of its buffer. */
function message(call) {
  const buffer = new ArrayBuffer(64 + (call % 7) * 1024);
  const view = new DataView(buffer, 8, 16);
  view.setUint32(0, call);
  view.setUint32(12, ~call >>> 0);
  return view;
}

function isMessage(view, call) {
  return view.getUint32(0) === call && view.getUint32(12) === ~call >>> 0;
}

const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
const here = socket(AF_INET, SOCK_DGRAM);
bind(here, { family: AF_INET, address: '127.0.0.1', port: 0 });
const address = getsockname(here);
const sender = socket(AF_INET, SOCK_DGRAM);
connect(sender, address);

let wrong = 0;
for (let call = 0; call < CALLS; call++) {
  const received = new DataView(new ArrayBuffer(16));
  if (call % 2 === 0) {
    send(a, message(call));
    if (call % BETWEEN_COLLECTIONS === 0) globalThis.gc();
    recv(b, received);
  } else {
    // The encoded address of the call before is garbage by now, and so is its object.
    sendto(sender, message(call), 0, { ...address });
    const room = new Uint8Array(64);
    const out = new Int32Array([64]);
    if (call % BETWEEN_COLLECTIONS === 1) globalThis.gc();
    if (call % 4 === 1) recvfrom(here, received);
    else raw.recvfrom(here, new Uint8Array(received.buffer), 0, room, out);
  }
  if (!isMessage(received, call)) wrong++;
}
// Of the views that were used last only small ones may be kept.
send(a, 'x');
raw.recv(b, new Uint8Array(8 << 20), 0);
for (const fd of [a, b, here, sender]) close(fd);
globalThis.gc();
// A turn of the event loop, because memory outside the heap is freed by finalizers.
setImmediate(() => {
  globalThis.gc();
  process.stdout.write(JSON.stringify({ calls: CALLS, wrong, held: process.memoryUsage().arrayBuffers }));
});
