/**
 * mmap(2), munmap(2)
 * - a ring of TPACKET_V3 has every packet that was sent, in order and whole
 * - a block is the program's until it hands it back: what comes meanwhile is dropped, and counted
 * - what is put into a ring of packets to send is sent
 * - the rings of AF_XDP, each at its offset, as a number and as a bigint
 * - the memory outlives its socket; munmap() detaches the buffer and unmaps once; what nobody can reach is unmapped, by
 *   the garbage collector and at the end of a worker; it stays where it is when it is posted to another thread
 * - what cannot be mapped fails as in C; no file is ever mapped; wrong arguments, before any call
 */
import { openSync } from 'node:fs';
import type { Fd, MapFlag, SockFilter } from 'bsd-sockets';
import * as s from 'bsd-sockets';
import { readable } from 'bsd-sockets/promises';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { report } from '../support/child.js';
import { outputOf } from '../support/compile.js';
import { need, testWith } from '../support/need.js';
import { closeOwned, own, ownDirectory } from '../support/own.js';
import { nonBlocking } from '../support/reactor.js';

const BOTH = s.PROT_READ | s.PROT_WRITE;
const ringTest = testWith(need.root);

const BLOCK = {
  status: s.offsetof('tpacket_block_desc', 'hdr.bh1.block_status'),
  count: s.offsetof('tpacket_block_desc', 'hdr.bh1.num_pkts'),
  first: s.offsetof('tpacket_block_desc', 'hdr.bh1.offset_to_first_pkt'),
  seq: s.offsetof('tpacket_block_desc', 'hdr.bh1.seq_num'),
};
const PACKET = {
  next: s.offsetof('tpacket3_hdr', 'tp_next_offset'),
  snaplen: s.offsetof('tpacket3_hdr', 'tp_snaplen'),
  len: s.offsetof('tpacket3_hdr', 'tp_len'),
  net: s.offsetof('tpacket3_hdr', 'tp_net'),
};
/** Of UDP, and nobody's: what is sent to it by a ring arrives at no socket. */
const PORT = 9;
const UDP_DATA = 28; // after the headers of IP and UDP
const LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Lets UDP to this port pass, and nothing of what other programs do on lo. */
const toPort = (port: number): SockFilter[] => [
  { code: s.BPF_LD | s.BPF_B | s.BPF_ABS, jt: 0, jf: 0, k: 9 },
  { code: s.BPF_JMP | s.BPF_JEQ | s.BPF_K, jt: 0, jf: 3, k: s.IPPROTO_UDP },
  { code: s.BPF_LD | s.BPF_H | s.BPF_ABS, jt: 0, jf: 0, k: 22 },
  { code: s.BPF_JMP | s.BPF_JEQ | s.BPF_K, jt: 0, jf: 1, k: port },
  { code: s.BPF_RET | s.BPF_K, jt: 0, jf: 0, k: 0xffff },
  { code: s.BPF_RET | s.BPF_K, jt: 0, jf: 0, k: 0 },
];

/** A packet socket with a ring that is not mapped, and no traffic. */
function withRing(blockSize: number, blockNr: number): Fd {
  const fd = own(s.socket(s.AF_PACKET, s.SOCK_DGRAM));
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_VERSION, s.TPACKET_V3);
  const frameNr = (blockSize / 2048) * blockNr;
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_RX_RING, { blockSize, blockNr, frameSize: 2048, frameNr, retireBlkTov: 5 });
  return fd;
}

/** A capture of what is sent to a UDP port of its own. */
class Capture {
  readonly fd: Fd;
  readonly ring: ArrayBuffer;
  readonly #view: DataView;
  readonly #words: Int32Array;
  readonly #receiver = own(s.socket(s.AF_INET, s.SOCK_DGRAM));
  readonly #sender = own(s.socket(s.AF_INET, s.SOCK_DGRAM));

  constructor(
    readonly size: number,
    readonly blocks: number,
  ) {
    s.bind(this.#receiver, { family: s.AF_INET, address: '127.0.0.1', port: 0 });
    const here = s.getsockname(this.#receiver) as s.SockaddrIn;
    s.connect(this.#sender, here);
    this.fd = withRing(size, blocks);
    s.setsockopt(this.fd, s.SOL_PACKET, s.PACKET_IGNORE_OUTGOING, true);
    s.setsockopt(this.fd, s.SOL_SOCKET, s.SO_ATTACH_FILTER, toPort(here.port));
    this.ring = s.mmap(this.fd, size * blocks, BOTH, s.MAP_SHARED);
    this.#view = new DataView(this.ring);
    this.#words = new Int32Array(this.ring);
    s.bind(this.fd, { family: s.AF_PACKET, protocol: s.ETH_P_IP, ifindex: s.if_nametoindex('lo') });
  }

  send(data: Uint8Array): void {
    s.send(this.#sender, data);
    s.recv(this.#receiver, new Uint8Array(data.length)); // so that it has been through
  }

  isOurs(block: number): boolean {
    return (Atomics.load(this.#words, (block * this.size + BLOCK.status) / 4) & s.TP_STATUS_USER) !== 0;
  }

  /** Waits until the kernel has handed the block over. */
  wait(block: number): void {
    for (let i = 0; i < 100 && !this.isOurs(block); i++) s.poll([{ fd: this.fd, events: s.POLLIN }], 50);
    if (!this.isOurs(block)) throw new Error(`the kernel keeps block ${block}`);
  }

  sequence(block: number): bigint {
    return this.#view.getBigUint64(block * this.size + BLOCK.seq, LITTLE);
  }

  /** The data of each datagram in a block. */
  read(block: number): Buffer[] {
    const found: Buffer[] = [];
    let at = block * this.size + this.#view.getUint32(block * this.size + BLOCK.first, LITTLE);
    for (let left = this.#view.getUint32(block * this.size + BLOCK.count, LITTLE); left > 0; left--) {
      const length = this.#view.getUint32(at + PACKET.snaplen, LITTLE);
      expect(this.#view.getUint32(at + PACKET.len, LITTLE)).toBe(length);
      const start = at + this.#view.getUint16(at + PACKET.net, LITTLE);
      found.push(Buffer.from(this.ring.slice(start + UDP_DATA, start + length)));
      at += this.#view.getUint32(at + PACKET.next, LITTLE);
    }
    return found;
  }

  handBack(block: number): void {
    Atomics.store(this.#words, (block * this.size + BLOCK.status) / 4, s.TP_STATUS_KERNEL);
  }
}

/** As much of an IPv4 packet with a UDP datagram as the filter looks at, and data. */
function datagram(port: number, text: string): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(UDP_DATA), Buffer.from(text)]);
  bytes.set([0x45], 0);
  bytes.set([s.IPPROTO_UDP], 9);
  bytes.writeUInt16BE(port, 22);
  return bytes;
}

/** A packet that tells which it is. */
const packet = (i: number) => Buffer.alloc(1 + ((i * 37) % 1200), `packet ${i} `);

describe('a ring of packets', () => {
  ringTest('has every packet that was sent, in order and whole', () => {
    const capture = new Capture(16_384, 4);
    const sent = Array.from({ length: 300 }, (_, i) => packet(i));
    const got: Buffer[] = [];
    let block = 0;
    for (let i = 0; i < sent.length; i += 10) {
      for (const one of sent.slice(i, i + 10)) capture.send(one);
      while (got.length < i + 10) {
        capture.wait(block);
        got.push(...capture.read(block));
        capture.handBack(block);
        block = (block + 1) % capture.blocks;
      }
    }
    expect(got).toEqual(sent);
    expect(s.getsockopt(capture.fd, s.SOL_PACKET, s.PACKET_STATISTICS)).toMatchObject({ packets: 300, drops: 0 });
    s.munmap(capture.ring);
  });

  ringTest('is full while the program keeps its blocks', () => {
    const capture = new Capture(4096, 2);
    const sent = Array.from({ length: 20 }, (_, i) => Buffer.alloc(1000, i));
    for (const one of sent) capture.send(one);
    for (const block of [0, 1]) capture.wait(block);
    const kept = [...capture.read(0), ...capture.read(1)];
    expect(kept).toEqual(sent.slice(0, kept.length));
    expect(kept.length).toBeLessThan(8);
    const drops = sent.length - kept.length;
    expect(s.getsockopt(capture.fd, s.SOL_PACKET, s.PACKET_STATISTICS)).toMatchObject({ packets: 20, drops });
    expect([capture.sequence(0), capture.sequence(1)]).toEqual([1n, 2n]);

    for (const block of [0, 1]) capture.handBack(block);
    capture.send(Buffer.from('once more'));
    capture.wait(0);
    expect(capture.sequence(0)).toBe(3n);
    expect(capture.read(0).at(-1)?.toString()).toBe('once more');
    s.munmap(capture.ring);
  });

  ringTest('wakes who waits without blocking', async () => {
    const capture = new Capture(4096, 2);
    const woken = readable(nonBlocking(capture.fd));
    capture.send(Buffer.from('wake up'));
    await woken;
    capture.wait(0);
    expect(capture.read(0).map(String)).toEqual(['wake up']);
    s.munmap(capture.ring);
  });

  ringTest('can be read as a copy by MAP_PRIVATE, locked and populated', () => {
    const fd = withRing(4096, 2);
    const ring = s.mmap(fd, 8192, BOTH, s.MAP_PRIVATE | s.MAP_LOCKED | s.MAP_POPULATE, 0n);
    const view = new DataView(ring);
    expect(view.getUint32(s.offsetof('tpacket_block_desc', 'version'), LITTLE)).toBe(s.TPACKET_V3);
    view.setUint32(0, 7);
    const shared = s.mmap(fd, 8192, BOTH, s.MAP_SHARED);
    expect(new DataView(shared).getUint32(0, LITTLE)).toBe(s.TPACKET_V3);
    for (const one of [ring, shared]) s.munmap(one);
  });
});

describe('a ring of packets to send', () => {
  ringTest('sends the slots that are filled', () => {
    const lo = { family: s.AF_PACKET, protocol: s.ETH_P_IP, ifindex: s.if_nametoindex('lo') } as const;
    const receiver = own(s.socket(s.AF_PACKET, s.SOCK_DGRAM));
    s.setsockopt(receiver, s.SOL_PACKET, s.PACKET_IGNORE_OUTGOING, true);
    s.setsockopt(receiver, s.SOL_SOCKET, s.SO_RCVTIMEO, { sec: 5, usec: 0 });
    s.setsockopt(receiver, s.SOL_SOCKET, s.SO_ATTACH_FILTER, toPort(PORT));
    s.bind(receiver, lo);
    const fd = own(s.socket(s.AF_PACKET, s.SOCK_DGRAM));
    s.setsockopt(fd, s.SOL_PACKET, s.PACKET_VERSION, s.TPACKET_V2);
    s.setsockopt(fd, s.SOL_PACKET, s.PACKET_TX_RING, { blockSize: 4096, blockNr: 1, frameSize: 2048, frameNr: 2 });
    const ring = s.mmap(fd, 4096, BOTH, s.MAP_SHARED);
    const words = new Int32Array(ring);
    const frames = [datagram(PORT, 'one'), datagram(PORT, 'another')];
    for (const [slot, frame] of frames.entries()) {
      // The data begins where in a ring of packets received an address would be.
      Buffer.from(ring).set(frame, slot * 2048 + s.TPACKET2_HDRLEN - s.sizeof('sockaddr_ll'));
      words[(slot * 2048 + s.offsetof('tpacket2_hdr', 'tp_len')) / 4] = frame.length;
      Atomics.store(words, (slot * 2048) / 4, s.TP_STATUS_SEND_REQUEST);
    }
    expect(s.sendto(fd, new Uint8Array(0), 0, lo)).toBe(2 * UDP_DATA + 'oneanother'.length);
    const buffer = Buffer.alloc(100);
    for (const frame of frames) expect(buffer.subarray(0, s.recv(receiver, buffer))).toEqual(frame);
    for (const slot of [0, 1]) expect(Atomics.load(words, (slot * 2048) / 4)).toBe(s.TP_STATUS_AVAILABLE);
    s.munmap(ring);
  });
});

describe('AF_XDP', () => {
  ringTest('has its rings at offsets, also beyond 32 bits', () => {
    const fd = own(s.socket(s.AF_XDP, s.SOCK_RAW));
    s.setsockopt(fd, s.SOL_XDP, s.XDP_RX_RING, 64);
    s.setsockopt(fd, s.SOL_XDP, s.XDP_UMEM_FILL_RING, 64);
    const { rx, fr } = s.getsockopt(fd, s.SOL_XDP, s.XDP_MMAP_OFFSETS);
    const lengths = [Number(rx.desc) + 64 * 16, Number(fr.desc) + 64 * 8] as const;
    const buffers = [
      s.mmap(fd, lengths[0], BOTH, s.MAP_SHARED, s.XDP_PGOFF_RX_RING),
      s.mmap(fd, lengths[1], BOTH, s.MAP_SHARED, s.XDP_UMEM_PGOFF_FILL_RING),
      s.mmap(fd, lengths[1], BOTH, s.MAP_SHARED, BigInt(s.XDP_UMEM_PGOFF_FILL_RING)),
    ];
    const [received, fill, same] = buffers.map((buffer) => new Uint32Array(buffer)) as [Uint32Array, ...Uint32Array[]];
    (fill as Uint32Array)[Number(fr.producer) / 4] = 5;
    expect((same as Uint32Array)[Number(fr.producer) / 4]).toBe(5);
    expect(received[Number(rx.producer) / 4]).toBe(0);
    expect(buffers.map(({ byteLength }) => byteLength)).toEqual([lengths[0], lengths[1], lengths[1]]);
    for (const buffer of buffers) s.munmap(buffer);
  });
});

describe('the memory', () => {
  ringTest('outlives its socket, and is unmapped once', () => {
    const fd = withRing(4096, 1);
    const ring = s.mmap(fd, 4096, BOTH, s.MAP_SHARED);
    closeOwned(fd);
    const view = new Uint8Array(ring);
    expect(view[0]).not.toBe(undefined);
    s.munmap(ring);
    expect([ring.byteLength, view.length, view[0]]).toEqual([0, 0, undefined]);
    for (const { munmap } of [s, raw]) expect(() => munmap(ring)).toThrow('munmap: buffer must be an ArrayBuffer of');
  });

  ringTest('is memory for calls as any other, and none once it is unmapped', () => {
    const ring = s.mmap(withRing(4096, 1), 4096, BOTH, s.MAP_SHARED);
    const [a, b] = s.socketpair(s.AF_UNIX, s.SOCK_DGRAM | s.SOCK_NONBLOCK).map(own) as [Fd, Fd];
    const part = new Uint8Array(ring, 1024, 16);
    for (let i = 0; i < 3; i++) {
      expect(raw.send(a, Buffer.from('some'), 0)).toBe(4);
      expect(raw.recv(b, part, 0)).toBe(4); // the second time, it is known
    }
    expect(Buffer.from(part).toString('utf8', 0, 4)).toBe('some');
    expect(raw.munmap(ring)).toBe(0);
    expect(() => raw.recv(b, part, 0)).toThrow('recv: buffer must be');
  });

  ringTest(
    'is unmapped when nobody can reach it, and stays here',
    async () => {
      const program = new URL('children/mappings.mjs', import.meta.url);
      const counts = await report<Record<string, number>>(program, { flags: ['--expose-gc'], timeoutMs: 100_000 });
      expect(counts).toEqual({
        made: 20,
        collected: 0,
        heldByView: 1,
        posted: 1,
        inWorker: 1,
        workerEnded: 0,
        terminated: 0,
      });
    },
    110_000,
  );
});

describe('what cannot be mapped', () => {
  /** C's side of the rows below. */
  const program = `
    #include <errno.h>
    #include <stdio.h>
    #include <sys/mman.h>
    #include <sys/socket.h>
    static void row(int family, int type, size_t length, int flags, off_t offset) {
      void *p = mmap(0, length, PROT_READ | PROT_WRITE, flags, socket(family, type, 0), offset);
      printf("%d\\n", p == MAP_FAILED ? errno : 0);
    }`;
  const rows: [what: string, family: string, type: string, length: number, flags: string, offset: string][] = [
    ['TCP', 'AF_INET', 'SOCK_STREAM', 4096, 'MAP_SHARED', '0'],
    ['UDP', 'AF_INET', 'SOCK_DGRAM', 4096, 'MAP_SHARED', '0'],
    ['a unix socket', 'AF_UNIX', 'SOCK_STREAM', 4096, 'MAP_SHARED', '0'],
    ['netlink', 'AF_NETLINK', 'SOCK_RAW', 4096, 'MAP_SHARED', '0'],
    ['neither shared nor private', 'AF_UNIX', 'SOCK_STREAM', 4096, 'MAP_POPULATE', '0'],
    ['an offset within a page', 'AF_UNIX', 'SOCK_STREAM', 4096, 'MAP_SHARED', '1'],
    ['-1', '-1', 'SOCK_STREAM', 4096, 'MAP_SHARED', '0'],
  ];
  const packetRows: typeof rows = [
    ['a packet socket without a ring', 'AF_PACKET', 'SOCK_RAW', 4096, 'MAP_SHARED', '0'],
    ['a packet socket at an offset', 'AF_PACKET', 'SOCK_RAW', 4096, 'MAP_SHARED', '4096'],
    ['AF_XDP without a ring', 'AF_XDP', 'SOCK_RAW', 4096, 'MAP_SHARED', '0'],
  ];
  const number = (name: string) => Number((s as unknown as Record<string, number>)[name] ?? name);

  function compare(table: typeof rows): void {
    const calls = table.map(([, ...args]) => `row(${args.join(', ')});`).join('\n');
    const wanted = outputOf(`${program}\nint main() {\n${calls}\n}`).trim().split('\n').map(Number);
    for (const [at, [what, family, type, length, flags, offset]] of table.entries()) {
      const errno = wanted[at] as number;
      expect(errno, what).toBeGreaterThan(0);
      const fd = family === '-1' ? -1 : own(s.socket(number(family), number(type)));
      const args = [fd, length, BOTH, number(flags) as MapFlag, BigInt(offset)] as const;
      expect(raw.mmap(...args), what).toBeErrno(errno);
      expect(() => s.mmap(...args), what).toFailWith(s.errnoName(errno) as string, 'mmap');
    }
  }

  testWith(need.cc)('fails as in C', () => compare(rows));
  testWith(need.cc, need.root)('fails as in C, also where it could', () => compare(packetRows));

  ringTest.each([0.5, 1, 2, 8])('a length that is %d times that of the ring', (times) => {
    const fd = withRing(8192, 1);
    if (times !== 1) expect(raw.mmap(fd, 8192 * times, BOTH, s.MAP_SHARED, 0)).toBeErrno(s.EINVAL);
    else s.munmap(s.mmap(fd, 8192, BOTH, s.MAP_SHARED));
  });

  test.each(['/dev/zero', '/proc/self/exe', 'a file'])('%s, which is no socket', (name) => {
    const fd = own(name === 'a file' ? openSync(`${ownDirectory()}/file`, 'w+') : openSync(name, 'r'));
    expect(raw.mmap(fd, 4096, BOTH, s.MAP_PRIVATE, 0)).toBeErrno(s.ENOTSOCK);
    expect(() => s.mmap(fd, 4096, BOTH, s.MAP_PRIVATE)).toFailWith('ENOTSOCK', 'mmap');
  });
});

describe('wrong arguments', () => {
  const MAP_FIXED = 0x10;
  const PROT_EXEC = 4;
  const right = [-1, 4096, BOTH, s.MAP_SHARED, 0] as const;
  test.each<[argument: string, at: number, values: unknown[]]>([
    ['fd', 0, [1.5, '1', null, undefined, 2 ** 31, NaN]],
    ['length', 1, [0, -1, 1.5, NaN, Infinity, 2 ** 32, 4096n, '4096', undefined]],
    ['prot', 2, [0, s.PROT_READ, s.PROT_WRITE, BOTH | PROT_EXEC, BOTH + 0.5, undefined]],
    ['flags', 3, [s.MAP_SHARED | MAP_FIXED, 0x20 | s.MAP_PRIVATE, 2 ** 32 + 1, -1, 1n, undefined]],
    ['offset', 4, [-1, 0.5, 2 ** 53, -1n, 1n << 63n, '0', null]],
  ])('%s of mmap', (argument, at, values) => {
    for (const value of values) {
      const args = [...right].with(at, value as number) as unknown as Parameters<typeof raw.mmap>;
      for (const { mmap } of [s, raw]) expect(() => mmap(...args)).toThrow(`mmap: ${argument} must be`);
    }
    expect(raw.mmap(...right)).toBeErrno(s.EBADF);
  });

  test('the buffer of munmap', () => {
    const others = [new ArrayBuffer(0), new ArrayBuffer(4096), new SharedArrayBuffer(8), new Uint8Array(8), null, 1];
    for (const { munmap } of [s, raw])
      for (const other of others) expect(() => munmap(other as ArrayBuffer)).toThrow('munmap: buffer must be');
  });
});
