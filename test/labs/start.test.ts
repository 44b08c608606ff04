/**
 * `npm start`
 * - runs the TCP and the UDP echo, each as two processes
 * - shows what they said and what they called, and ends with status 0
 */
import { expect, test } from 'vitest';
import { outputOf } from '../support/running.js';

test('npm start shows both exchanges', { timeout: 90_000 }, async () => {
  const output = await outputOf([process.execPath, 'scripts/start.mjs'], { timeoutMs: 80_000 });
  for (const kind of ['tcp', 'udp']) {
    expect(output).toMatch(new RegExp(`^${kind}-echo-server: listening on 127\\.0\\.0\\.1:\\d+$`, 'm'));
    expect(output).toMatch(new RegExp(`^${kind}-echo-server: .*11 bytes echoed$`, 'm'));
    expect(output).toMatch(new RegExp(`^${kind}-echo-client: Hello World$`, 'm'));
    expect(output).toMatch(new RegExp(`${kind}-echo-client.*socket\\(AF_INET, SOCK_`));
  }
  expect(output.match(/accept\(\d+\)/g)).toHaveLength(1);
  expect(output.match(/recvfrom\(\d+, /g)).toHaveLength(1);
  expect(output.match(/^The reply is right: Hello World$/gm)).toHaveLength(2);
});
