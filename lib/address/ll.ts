/** AF_PACKET: the kernel returns 12 bytes and the hardware address, 18 on Ethernet; a C program passes all 20. */
import { checkInteger, outOfRange } from '../argument.js';
import { sockaddr_ll } from '../gen/layouts.js';
import { AF_PACKET } from '../gen/own.js';
import { writeField } from '../struct.js';
import { type Codec, putInteger, readField, takeBytes } from './codec.js';
import type { SockaddrLl } from './types.js';

const { size, fields } = sockaddr_ll;
const ADDR = fields.addr.offset;
/** The kernel's MAX_ADDR_LEN: InfiniBand's 20 bytes overflow the struct, and it takes them. */
const LONGEST = 32;
const NONE = new Uint8Array(0);

export const packet: Codec<SockaddrLl> = {
  encode(call, { protocol, ifindex, hatype = 0, pkttype = 0, addr = NONE }, out) {
    const hardware = takeBytes(call, 'address.addr', addr);
    if (hardware.length > LONGEST) throw outOfRange(call, 'address.addr', `at most ${LONGEST} bytes`, hardware.length);
    const length = Math.max(size, ADDR + hardware.length);
    out.fill(0, 0, length);
    writeField(out, fields.family, AF_PACKET);
    putInteger(call, 'protocol', protocol, out, fields.protocol);
    checkInteger(call, 'address.ifindex', ifindex, -(2 ** 31), 2 ** 31 - 1);
    writeField(out, fields.ifindex, ifindex);
    putInteger(call, 'hatype', hatype, out, fields.hatype);
    putInteger(call, 'pkttype', pkttype, out, fields.pkttype);
    writeField(out, fields.halen, hardware.length);
    out.set(hardware, ADDR);
    return length;
  },
  decode(bytes, length) {
    if (length < ADDR) return undefined;
    return {
      family: AF_PACKET,
      protocol: readField(bytes, fields.protocol),
      ifindex: readField(bytes, fields.ifindex),
      hatype: readField(bytes, fields.hatype),
      pkttype: readField(bytes, fields.pkttype),
      addr: bytes.slice(ADDR, Math.min(ADDR + readField(bytes, fields.halen), length)),
    };
  },
  text({ ifindex, protocol, addr = NONE }) {
    const hex = Array.from(addr, (byte) => byte.toString(16).padStart(2, '0')).join(':');
    return `if${ifindex} protocol 0x${protocol.toString(16).padStart(4, '0')}${hex && ` ${hex}`}`;
  },
};
