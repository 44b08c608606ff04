/**
 * Calls over AF_UNIX sequenced packets: a message is a request or a reply, so nothing needs lengths or delimiters, and
 * replies come in whatever order they are done.
 */
import { setTimeout } from 'node:timers/promises';
import { AF_UNIX, SOCK_SEQPACKET } from 'bsd-sockets';
import { Socket } from 'bsd-sockets/promises';
import { run, say } from './support/lab.js';

type Request = { id: number; method: string; argument: number };
type Reply = { id: number; result?: number; error?: string };

/** The messages of a connection until the peer has finished. */
async function* messages<T>(socket: Socket): AsyncGenerator<T> {
  for (;;) {
    const data = await socket.recv(65536);
    if (data.length === 0) return;
    yield JSON.parse(Buffer.from(data).toString());
  }
}

const methods: Record<string, (argument: number) => Promise<number>> = {
  square: async (x) => x * x,
  sleep: (ms) => setTimeout(ms, ms),
};

async function serve(socket: Socket): Promise<void> {
  const reply = (message: Reply) => socket.sendAll(JSON.stringify(message));
  const calls = [];
  for await (const { id, method, argument } of messages<Request>(socket)) {
    const call = methods[method]?.(argument) ?? Promise.reject(new Error(`no method ${method}`));
    const failed = (error: Error) => reply({ id, error: error.message });
    calls.push(call.then((result) => reply({ id, result }), failed));
  }
  await Promise.all(calls);
  socket.close();
}

/** Makes all calls at once, and says what each gave, in the order in which they are done. */
async function callAll(socket: Socket, calls: [method: string, argument: number][]): Promise<void> {
  for (const [id, [method, argument]] of calls.entries())
    await socket.sendAll(JSON.stringify({ id, method, argument } satisfies Request));
  let left = calls.length;
  for await (const { id, result, error } of messages<Reply>(socket)) {
    say(`${calls[id]?.join(' ')}: ${error ?? result}`);
    if (--left === 0) break;
  }
}

async function main(): Promise<number> {
  const [server, client] = Socket.pair(AF_UNIX, SOCK_SEQPACKET);
  const served = serve(server);
  await callAll(client, Object.entries({ sleep: 100, square: 12, cube: 3 }));
  client.close();
  await served;
  return 0;
}

run(main);
