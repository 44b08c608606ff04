/** Receiving ancillary data in tests: options that ask for it, messages with room for it, one value out of a list. */
import { setTimeout } from 'node:timers/promises';
import {
  type ControlMessage,
  type Fd,
  type Message,
  MSG_ERRQUEUE,
  type OptionLevel,
  type OptionName,
  recvmsg,
  SocketError,
  setsockopt,
} from 'bsd-sockets';
import { expect } from 'vitest';

const ROOM = 1024;
const PATIENCE_MS = 5000;

/** Turns options on, each an int of 1. */
export function enable(fd: Fd, level: OptionLevel, ...names: OptionName[]): void {
  for (const name of names) setsockopt(fd, level, name, 1);
}

/** Receives a message with room for all ancillary data there could be. */
export function receive(fd: Fd, flags = 0, size = 2000): Message & { data: Uint8Array } {
  const data = new Uint8Array(size);
  const message = recvmsg(fd, { iov: [data], controlLength: ROOM }, flags);
  return { ...message, data: data.subarray(0, message.bytes) };
}

/** The value of the one message of this level and type. */
export function onlyValue(control: ControlMessage[], level: number, type: number): unknown {
  const found = control.filter((message) => message.level === level && (message.type as number) === type);
  expect(found, `messages of level ${level} and type ${type} in ${JSON.stringify(control, spell)}`).toHaveLength(1);
  return found[0]?.value;
}

function spell(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** What the error queue has next. It may come a little after the call that was the cause. */
export async function fromErrorQueue(fd: Fd): Promise<Message & { data: Uint8Array }> {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    try {
      return receive(fd, MSG_ERRQUEUE);
    } catch (error) {
      if (!(error instanceof SocketError) || error.code !== 'EAGAIN' || Date.now() > deadline) throw error;
    }
    await setTimeout(1);
  }
}
