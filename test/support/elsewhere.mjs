/**
 * Makes calls of the raw tier in a thread or process of its own, one message for each: a call may block here, and the
 * test goes on. The other side is elsewhere.ts.
 */
import { readlinkSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import * as raw from 'bsd-sockets/raw';

const calls = { ...raw };
const tell = parentPort ? (message) => parentPort.postMessage(message) : (message) => process.send(message);

/** `4711/task/4712`: where /proc keeps what this thread is doing. */
const thread = readlinkSync('/proc/thread-self');

function perform({ name, args }) {
  // Sent before the call, which may block: who reads it knows that what this thread does next is the call.
  tell({ calling: name });
  try {
    tell({ result: calls[name](...args), args });
  } catch (error) {
    tell({ error: String(error) });
  }
}

// With a handler of JavaScript's a signal interrupts a blocked call and does no more.
if (!parentPort) process.on('SIGUSR2', () => {});
(parentPort ?? process).on('message', perform);
tell({ thread });
