/**
 * A thread that reads shared memory while another has the kernel write to it: counts the values it sees at byte 0, until
 * that byte is 255.
 */
import { parentPort, workerData } from 'node:worker_threads';

const bytes = new Uint8Array(workerData.memory);
const seen = new Set();
parentPort.postMessage('reading');
const deadline = Date.now() + 10_000;
for (let value = 0; value !== 255 && Date.now() < deadline; ) {
  value = Atomics.load(bytes, 0);
  seen.add(value);
}
parentPort.postMessage({ seen: [...seen] });
