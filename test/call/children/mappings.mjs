/** Maps memory and lets go of it in every way there is: `node --expose-gc mappings.mjs`. Prints how many are mapped. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isMainThread, MessageChannel, Worker, workerData } from 'node:worker_threads';
import * as s from 'bsd-sockets';

function ring() {
  const fd = s.socket(s.AF_PACKET, s.SOCK_RAW);
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_VERSION, s.TPACKET_V3);
  const size = { blockSize: 4096, blockNr: 1, frameSize: 2048, frameNr: 2, retireBlkTov: 10 };
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_RX_RING, size);
  const buffer = s.mmap(fd, 4096, s.PROT_READ | s.PROT_WRITE, s.MAP_SHARED);
  s.close(fd);
  return buffer;
}

/** Mapped memory of sockets is called `socket:[INODE]` there. */
const mapped = () => readFileSync('/proc/self/maps', 'utf8').match(/ socket:\[/g)?.length ?? 0;

/** Finalizers run in turns of the event loop after the collection. */
async function settled(count) {
  for (let i = 0; i < 1000 && mapped() !== count; i++) {
    globalThis.gc();
    await setTimeout(10);
  }
  return mapped();
}

/** Tries to give the memory to another thread. Some versions refuse, some copy it. */
function post(buffer) {
  const { port1, port2 } = new MessageChannel();
  try {
    port1.postMessage(buffer, [buffer]);
  } catch (error) {
    if (error.name !== 'DataCloneError') throw error;
  }
  port1.close();
  port2.close();
}

async function main() {
  const counts = {};
  globalThis.kept = Array.from({ length: 20 }, ring);
  counts.made = mapped();
  globalThis.kept = undefined;
  counts.collected = await settled(0);
  let view = new Uint8Array(ring()).subarray(8);
  globalThis.gc();
  await setTimeout(20);
  counts.heldByView = mapped();
  post(view.buffer);
  counts.posted = view.byteLength > 0 ? mapped() : -1;
  view.fill(0);
  s.munmap(view.buffer);
  view = undefined;
  const worker = (forever) => new Worker(new URL(import.meta.url), { workerData: { forever } });
  const first = worker(false);
  [counts.inWorker] = await once(first, 'message');
  await once(first, 'exit');
  counts.workerEnded = await settled(0);
  const second = worker(true);
  await once(second, 'message');
  await second.terminate();
  counts.terminated = await settled(0);
  globalThis.kept = ring(); // to be mapped at the end of the process
  process.stdout.write(JSON.stringify(counts));
}

async function inWorker() {
  const { parentPort } = await import('node:worker_threads');
  globalThis.kept = ring();
  parentPort.postMessage(mapped());
  if (workerData.forever) setInterval(() => {}, 1000);
}

await (isMainThread ? main() : inWorker());
