/** AF_VSOCK: a machine's number and a port of 32 bits. */

import { sockaddr_vm } from '../gen/layouts.js';
import { AF_VSOCK } from '../gen/own.js';
import { writeField } from '../struct.js';
import { type Codec, putInteger, readField } from './codec.js';
import type { SockaddrVm } from './types.js';

const { size, fields } = sockaddr_vm;

export const vsock: Codec<SockaddrVm> = {
  encode(call, { cid, port, flags = 0 }, out) {
    out.fill(0, 0, size);
    writeField(out, fields.family, AF_VSOCK);
    putInteger(call, 'cid', cid, out, fields.cid);
    putInteger(call, 'port', port, out, fields.port);
    putInteger(call, 'flags', flags, out, fields.flags);
    return size;
  },
  decode(bytes, length) {
    if (length < size) return undefined;
    return {
      family: AF_VSOCK,
      cid: readField(bytes, fields.cid),
      port: readField(bytes, fields.port),
      flags: readField(bytes, fields.flags),
    };
  },
  text: ({ cid, port }) => `vsock ${cid}:${port}`,
};
