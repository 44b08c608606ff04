/**
 * A capture without a system call for each packet: the kernel writes what passes on lo into blocks of memory that it
 * shares with us. It hands over whole blocks, and we hand them back. For root.
 *
 *     packet-ring
 */
import * as s from 'bsd-sockets';
import { attempt, run, say } from './support/lab.js';

const SIZE = 65_536; // of a block
const BLOCKS = 4;
const RING = { blockSize: SIZE, blockNr: BLOCKS, frameSize: 2048, frameNr: (SIZE / 2048) * BLOCKS, retireBlkTov: 10 };
const PACKETS = 5;

const STATUS = s.offsetof('tpacket_block_desc', 'hdr.bh1.block_status');
const COUNT = s.offsetof('tpacket_block_desc', 'hdr.bh1.num_pkts');
const FIRST = s.offsetof('tpacket_block_desc', 'hdr.bh1.offset_to_first_pkt');
const NEXT = s.offsetof('tpacket3_hdr', 'tp_next_offset');
const LENGTH = s.offsetof('tpacket3_hdr', 'tp_snaplen');
const NETWORK = s.offsetof('tpacket3_hdr', 'tp_net');

/** The packets in the block that begins at `block`. Each has a header before it, which says where the next one is. */
function* packets(ring: ArrayBuffer, block: number): Generator<Buffer> {
  const [words, halves] = [new Uint32Array(ring), new Uint16Array(ring)];
  const word = (at: number) => words[at / 4] as number;
  let at = block + word(block + FIRST);
  for (let left = word(block + COUNT); left > 0; left--, at += word(at + NEXT))
    yield Buffer.from(ring, at + (halves[(at + NETWORK) / 2] as number), word(at + LENGTH));
}

function main(): number {
  const fd = attempt(s.EPERM, () => s.socket(s.AF_PACKET, s.SOCK_DGRAM)); // without link-layer headers
  if (fd === undefined) return 1;
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_VERSION, s.TPACKET_V3);
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_IGNORE_OUTGOING, true); // on lo all come in again
  s.setsockopt(fd, s.SOL_PACKET, s.PACKET_RX_RING, RING);
  const ring = s.mmap(fd, SIZE * BLOCKS, s.PROT_READ | s.PROT_WRITE, s.MAP_SHARED);
  const words = new Int32Array(ring);
  s.bind(fd, { family: s.AF_PACKET, protocol: s.ETH_P_IP, ifindex: s.if_nametoindex('lo') });

  const sender = s.socket(s.AF_INET, s.SOCK_DGRAM);
  const discard = { family: s.AF_INET, address: '127.0.0.1', port: 9 } as const;
  for (let i = 1; i <= PACKETS; i++) s.sendto(sender, `Hello ${i}`, 0, discard);

  for (let seen = 0, block = 0; seen < PACKETS; block = (block + SIZE) % (SIZE * BLOCKS)) {
    const status = (block + STATUS) / 4;
    while ((Atomics.load(words, status) & s.TP_STATUS_USER) === 0) s.poll([{ fd, events: s.POLLIN }]);
    for (const packet of packets(ring, block)) {
      if (packet[9] !== s.IPPROTO_UDP || packet.readUInt16BE(22) !== discard.port) continue; // somebody else's
      say(`packet ${++seen}: ${packet.length} bytes: ${packet.toString('utf8', 28)}`);
    }
    Atomics.store(words, status, s.TP_STATUS_KERNEL);
  }
  s.munmap(ring);
  for (const one of [sender, fd]) s.close(one);
  return 0;
}

run(main);
