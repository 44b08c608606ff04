/**
 * Shared memory
 * - recv() and recvfrom() fill it while another thread reads it; so do getsockname() and getsockopt()
 * - send() sends from it
 * - a growable buffer that has grown counts at its new length
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AF_UNIX, getsockname, recv, recvfrom, SO_TYPE, SOCK_DGRAM, SOL_SOCKET, send, socketpair } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { expect, onTestFinished, test } from 'vitest';
import { ownPair } from '../support/own.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));

test('recv() fills memory that another thread reads at the same time', async () => {
  const [a, b] = pair();
  const memory = new SharedArrayBuffer(64 * 1024);
  const count = new SharedArrayBuffer(4);
  const worker = new Worker(new URL('children/reader.mjs', import.meta.url), { workerData: { memory, count } });
  onTestFinished(async () => void (await worker.terminate()));
  await once(worker, 'message');
  const report = once(worker, 'message') as Promise<[{ seen: number[] }]>;
  const datagram = new Uint8Array(32 * 1024);
  // At least until the other thread has had a turn, and has seen something change.
  const isSeen = () => Atomics.load(new Int32Array(count), 0) > 2;
  for (let round = 0; round < 2000 || (round < 1_000_000 && !isSeen()); round++) {
    datagram.fill(round % 255);
    send(a, datagram);
    const target = round % 2 === 0 ? memory : new Uint8Array(memory);
    expect(round % 3 === 0 ? recvfrom(b, target).bytes : recv(b, target)).toBe(datagram.length);
  }
  datagram.fill(255);
  send(a, datagram);
  recv(b, memory);
  const [{ seen }] = await report;
  expect(seen).toContain(255);
  expect(seen.length).toBeGreaterThan(2);
});

test('send() sends from shared memory, whole or a view of it', () => {
  const [a, b] = pair();
  const memory = new SharedArrayBuffer(8);
  new Uint8Array(memory).set([1, 2, 3, 4, 5, 6, 7, 8]);
  const buffer = new Uint8Array(16);
  expect(send(a, memory)).toBe(8);
  expect(recv(b, buffer)).toBe(8);
  expect(send(a, new DataView(memory, 2, 3))).toBe(3);
  expect(recv(b, buffer)).toBe(3);
  expect(buffer.subarray(0, 3)).toEqual(new Uint8Array([3, 4, 5]));
});

test('a growable buffer counts at its length of now', () => {
  const [a, b] = pair();
  const memory = new SharedArrayBuffer(4, { maxByteLength: 16 } as ArrayBufferOptions);
  const tracking = new Uint8Array(memory);
  (memory as unknown as { grow(length: number): void }).grow(16);
  send(a, new Uint8Array(16).fill(7));
  expect(recv(b, tracking)).toBe(16);
  expect(tracking).toEqual(new Uint8Array(16).fill(7));
});

test('addresses and options are written to it', () => {
  const [a] = pair();
  const room = new Uint8Array(new SharedArrayBuffer(128));
  const out = new Int32Array(new SharedArrayBuffer(4));
  out[0] = 128;
  expect(raw.getsockname(a, room, out)).toBe(0);
  expect(room[0]).toBe(getsockname(a).family);
  expect(out[0]).toBe(2);
  const value = new Int32Array(new SharedArrayBuffer(4));
  out[0] = 4;
  expect(raw.getsockopt(a, SOL_SOCKET, SO_TYPE, value, out)).toBe(0);
  expect(value[0]).toBe(SOCK_DGRAM);
});

interface ArrayBufferOptions {
  maxByteLength?: number;
}
