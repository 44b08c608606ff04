/** Captures on lo, walked in memory that the kernel has filled. For who may open packet sockets. */
import {
  AF_INET,
  AF_PACKET,
  bind,
  close,
  connect,
  ETH_P_IP,
  type Fd,
  getsockname,
  getsockopt,
  if_nametoindex,
  MAP_SHARED,
  mmap,
  offsetof,
  PACKET_IGNORE_OUTGOING,
  PACKET_RX_RING,
  PACKET_STATISTICS,
  PACKET_VERSION,
  PROT_READ,
  PROT_WRITE,
  SO_RCVBUFFORCE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_RAW,
  SOL_PACKET,
  SOL_SOCKET,
  type SockaddrIn,
  SocketError,
  send,
  setsockopt,
  socket,
  TP_STATUS_USER,
  TPACKET_V3,
} from 'bsd-sockets';
import { type Prepare, unexpected } from './variant.js';

const BLOCK = 65536; // as in c/loops.h
const BLOCKS = 32;
const FRAME = 2048;
const FRAMES = (BLOCK / FRAME) * BLOCKS;
const RING = { blockSize: BLOCK, blockNr: BLOCKS, frameSize: FRAME, frameNr: FRAMES, retireBlkTov: 10 };
/** More than a ring holds of the smallest packets. */
const ENOUGH = 50_000;

/** Why there can be no capture; undefined if there can. */
export function noCapture(): string | undefined {
  try {
    close(socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC));
    return undefined;
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    return `no packet socket: ${error.code}`;
  }
}

/** What has come from lo, once: on the way out every packet passes, too. */
function listenToLo(fd: Fd): void {
  setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, true);
  bind(fd, { family: AF_PACKET, protocol: ETH_P_IP, ifindex: if_nametoindex('lo') });
}

/** A socket that sends to itself, which is lost when its queue is full, and one with a ring that is full of it. */
export function fullRing(size: number): [Fd, Fd] {
  const sender = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC);
  bind(sender, { family: AF_INET, address: '127.0.0.1', port: 0 });
  connect(sender, getsockname(sender) as SockaddrIn);
  const capture = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC);
  setsockopt(capture, SOL_PACKET, PACKET_VERSION, TPACKET_V3);
  setsockopt(capture, SOL_PACKET, PACKET_RX_RING, RING);
  listenToLo(capture);
  const data = new Uint8Array(size);
  for (let sent = 0; getsockopt(capture, SOL_PACKET, PACKET_STATISTICS).drops === 0; sent++) {
    if (sent === ENOUGH) throw new Error('the ring does not fill');
    send(sender, data);
  }
  return [sender, capture];
}

export function mapRing(capture: Fd): Uint8Array {
  return new Uint8Array(mmap(capture, BLOCK * BLOCKS, PROT_READ | PROT_WRITE, MAP_SHARED));
}

/** Has the body's loop work on a packet socket of its own, without a ring, in place of `peer`. */
export function withoutRing(prepare: Prepare): Prepare {
  return (work, signal) => {
    const capture = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC);
    signal.addEventListener('abort', () => close(capture));
    setsockopt(capture, SOL_SOCKET, SO_RCVBUFFORCE, 64 << 20);
    listenToLo(capture);
    return prepare({ ...work, peer: capture }, signal);
  };
}

/** The walk of c/rings.c. */
export const walkRing: Prepare = ({ data }) => {
  const [bytes, words] = [data, new Int32Array(data.buffer)];
  const halves = new Uint16Array(data.buffer);
  const STATUS = offsetof('tpacket_block_desc', 'hdr.bh1.block_status') >> 2;
  const COUNT = offsetof('tpacket_block_desc', 'hdr.bh1.num_pkts') >> 2;
  const FIRST = offsetof('tpacket_block_desc', 'hdr.bh1.offset_to_first_pkt') >> 2;
  const NEXT = offsetof('tpacket3_hdr', 'tp_next_offset') >> 2;
  const LENGTH = offsetof('tpacket3_hdr', 'tp_snaplen') >> 2;
  const MAC = offsetof('tpacket3_hdr', 'tp_mac') >> 1;
  const walk = () => {
    let sum = 0;
    for (let block = 0; block < bytes.length; block += BLOCK) {
      const at = block >> 2;
      if ((Atomics.load(words, at + STATUS) & TP_STATUS_USER) === 0) throw unexpected('no block');
      let packet = block + (words[at + FIRST] as number);
      for (let left = words[at + COUNT] as number; left > 0; left--) {
        const word = packet >> 2;
        sum += (words[word + LENGTH] as number) + (bytes[packet + (halves[(packet >> 1) + MAC] as number)] as number);
        packet += words[word + NEXT] as number;
      }
    }
    return sum;
  };
  const first = walk();
  return (n) => {
    for (let i = 0; i < n; i++) {
      const sum = walk();
      if (sum !== first) throw unexpected(sum);
    }
  };
};
