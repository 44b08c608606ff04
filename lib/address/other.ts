/** AF_UNSPEC, and the families without a type: nothing, or everything after sa_family. */
import { checkInteger, outOfRange } from '../argument.js';
import { sockaddr_un } from '../gen/layouts.js';
import { AF_UNSPEC } from '../gen/own.js';
import { readField, writeField } from '../struct.js';
import { type Codec, takeBytes } from './codec.js';
import type { SockaddrOther, SockaddrUnspec } from './types.js';

const FAMILY = sockaddr_un.fields.family;
/** sizeof(struct sockaddr), what a C program passes to connect(2) with AF_UNSPEC. */
const GENERIC = 16;
/** sizeof(struct sockaddr_storage) less sa_family: the kernel takes no longer address. */
const ROOM = 126;

export const unspec: Codec<SockaddrUnspec> = {
  encode(_call, _address, out) {
    out.fill(0, 0, GENERIC);
    return GENERIC;
  },
  decode(bytes, length) {
    for (let i = FAMILY.size; i < length; i++) if (bytes[i] !== 0) return undefined;
    return { family: AF_UNSPEC };
  },
  text: () => 'AF_UNSPEC',
};

export const other: Codec<SockaddrOther> = {
  encode(call, { family, data }, out) {
    checkInteger(call, 'address.family', family, 0, 65535);
    const rest = takeBytes(call, 'address.data', data);
    if (rest.length > ROOM) throw outOfRange(call, 'address.data', `at most ${ROOM} bytes`, rest.length);
    writeField(out, FAMILY, family);
    out.set(rest, FAMILY.size);
    return FAMILY.size + rest.length;
  },
  decode(bytes, length) {
    const family = length < FAMILY.size ? (bytes[0] as number) : readField(bytes, FAMILY);
    return { family: family as SockaddrOther['family'], data: bytes.slice(FAMILY.size, Math.max(length, FAMILY.size)) };
  },
  text: ({ family, data }) => `family ${family} ${Buffer.from(data).toString('hex')}`,
};
