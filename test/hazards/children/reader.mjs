/**
 * A thread that reads shared memory while another has the kernel write to it: gathers the values it sees at byte 0,
 * until that byte is 255, and counts them in `count` as it goes on.
 */
import { parentPort, workerData } from 'node:worker_threads';

const bytes = new Uint8Array(workerData.memory);
const count = new Int32Array(workerData.count);
const seen = new Set();
parentPort.postMessage('reading');
for (let value = 0; value !== 255; ) {
  value = Atomics.load(bytes, 0);
  seen.add(value);
  Atomics.store(count, 0, seen.size);
}
parentPort.postMessage({ seen: [...seen] });
