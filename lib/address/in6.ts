/** AF_INET6: sixteen bytes, a port, and the scope that link-local addresses need. */
import { wrongType, wrongValue } from '../argument.js';
import { sockaddr_in6 } from '../gen/layouts.js';
import { AF_INET6 } from '../gen/own.js';
import { inet_ntop, inet_pton } from '../raw/inet.js';
import { if_nametoindex } from '../raw/interface.js';
import { writeField } from '../struct.js';
import { type Codec, putInteger, readField } from './codec.js';
import type { SockaddrIn6 } from './types.js';

const { size, fields } = sockaddr_in6;
const ADDR = fields.addr.offset;

/** What follows the % of an address: an interface's number, or its name. */
function scopeOf(call: string, zone: string): number {
  if (/^\d+$/.test(zone) && Number(zone) <= 0xffffffff) return Number(zone);
  const index = zone === '' || zone.includes('\0') ? 0 : if_nametoindex(zone);
  if (index <= 0) throw wrongValue(call, 'address.address', 'an IPv6 address whose %zone names an interface', zone);
  return index;
}

export const inet6: Codec<SockaddrIn6> = {
  encode(call, { address, port, flowinfo = 0, scopeId }, out) {
    if (typeof address !== 'string') throw wrongType(call, 'address.address', 'a string', address);
    const percent = address.indexOf('%');
    const host = percent < 0 ? address : address.slice(0, percent);
    out.fill(0, 0, size);
    if (host.includes('\0') || inet_pton(AF_INET6, host, out.subarray(ADDR, ADDR + 16)) !== 1)
      throw wrongValue(call, 'address.address', "an IPv6 address like '2001:db8::1' or 'fe80::1%eth0'", address);
    const zone = percent < 0 ? undefined : scopeOf(call, address.slice(percent + 1));
    if (zone !== undefined && scopeId !== undefined && scopeId !== zone)
      throw wrongValue(call, 'address.scopeId', `${zone}, which the address says after its %, or absent`, scopeId);
    writeField(out, fields.family, AF_INET6);
    putInteger(call, 'port', port, out, fields.port);
    putInteger(call, 'flowinfo', flowinfo, out, fields.flowinfo);
    putInteger(call, 'scopeId', scopeId ?? zone ?? 0, out, fields.scopeId);
    return size;
  },
  decode(bytes, length) {
    if (length < size) return undefined;
    return {
      family: AF_INET6,
      address: inet_ntop(AF_INET6, bytes.subarray(ADDR, ADDR + 16)),
      port: readField(bytes, fields.port),
      flowinfo: readField(bytes, fields.flowinfo),
      scopeId: readField(bytes, fields.scopeId),
    };
  },
  text: ({ address, port, scopeId }) => `[${address}${scopeId && !address.includes('%') ? `%${scopeId}` : ''}]:${port}`,
};
