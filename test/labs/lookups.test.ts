/**
 * The examples that look things up, which have no twin in C
 * - resolve goes through the addresses of a name until one answers, and says why there is none
 * - interfaces shows every interface with its addresses
 */
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { runProgram } from '../support/child.js';

const example = (name: string) => new URL(`../../dist/examples/${name}.js`, import.meta.url);

test('resolve connects to a server', async () => {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { code, stdout } = await runProgram(example('resolve'), { args: ['127.0.0.1', String(port)] });
  server.close();
  expect([code, stdout]).toEqual([0, `127.0.0.1 is 127.0.0.1\n127.0.0.1 port ${port}: connected\n`]);
});

test('resolve says why not', async () => {
  const refused = await runProgram(example('resolve'), { args: ['127.0.0.1', '1'] });
  expect([refused.code, refused.stdout]).toEqual([1, '127.0.0.1 is 127.0.0.1\n127.0.0.1 port 1: ECONNREFUSED\n']);
  const unknown = await runProgram(example('resolve'), { args: ['127.0.0.1', 'no-such-service'] });
  expect(unknown.code).toBe(1);
  expect(unknown.stdout).toMatch(/^getaddrinfo EAI_SERVICE 127\.0\.0\.1: /);
});

const addresses = () => Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => address));

test('interfaces shows what there is', async () => {
  const before = addresses();
  const { code, stdout } = await runProgram(example('interfaces'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+: lo IFF_UP .*IFF_LOOPBACK/m);
  expect(stdout).toContain('\n   127.0.0.1 mask 255.0.0.0\n');
  // A host may get and lose some at any moment.
  for (const address of addresses().filter((each) => before.includes(each)))
    expect(stdout).toContain(`\n   ${address} mask `);
});
