/**
 * AF_UNIX: the length is part of the address.
 *
 *     length  2      no name                                   path ''
 *     length  2 + n  sun_path[0] is NUL: an abstract name      path '\0…', n bytes, NULs and all
 *     length  2 + n  a pathname, normally with its NUL         path '/…'
 *
 * A pathname may fill all 108 bytes of sun_path and then has no NUL. The kernel still counts one when it returns the
 * address: 2 + 108 + 1 = 111, one more than sizeof(struct sockaddr_un).
 */
import * as types from 'node:util/types';
import { outOfRange, wrongType, wrongValue } from '../argument.js';
import { sockaddr_un } from '../gen/layouts.js';
import { AF_UNIX } from '../gen/own.js';
import { writeField } from '../struct.js';
import { textOf } from '../utf8.js';
import { asUint8Array } from '../view.js';
import { type Codec, takeBytes } from './codec.js';
import type { SockaddrUn } from './types.js';

const PATH = sockaddr_un.fields.path.offset;
const ROOM = sockaddr_un.fields.path.size;

function pathBytes(call: string, path: unknown): Uint8Array {
  if (types.isUint8Array(path)) return takeBytes(call, 'address.path', path);
  if (typeof path !== 'string') throw wrongType(call, 'address.path', 'a string or a Uint8Array', path);
  if (!path.isWellFormed()) throw wrongValue(call, 'address.path', 'a string that can be UTF-8, or bytes', path);
  return Buffer.from(path);
}

export const unix: Codec<SockaddrUn> = {
  encode(call, { path }, out) {
    const bytes = pathBytes(call, path);
    const n = bytes.length;
    if (n > ROOM) throw outOfRange(call, 'address.path', `at most ${ROOM} bytes`, n);
    const isPathname = n > 0 && bytes[0] !== 0;
    if (isPathname && bytes.includes(0)) throw wrongValue(call, 'address.path', 'a pathname without NULs', path);
    writeField(out, sockaddr_un.fields.family, AF_UNIX);
    out.set(bytes, PATH);
    if (!isPathname || n === ROOM) return PATH + n;
    out[PATH + n] = 0;
    return PATH + n + 1;
  },
  decode(bytes, length) {
    if (length < PATH) return undefined;
    let end = length;
    if (length > PATH && bytes[PATH] !== 0) {
      const nul = bytes.indexOf(0, PATH);
      if (nul >= 0 && nul < length) end = nul;
    }
    const path = bytes.slice(PATH, end);
    return { family: AF_UNIX, path: textOf(path) ?? path };
  },
  text({ path }) {
    const text = typeof path === 'string' ? path : Buffer.from(asUint8Array('', 'path', path)).toString('latin1');
    return text === '' ? '(unnamed)' : text.replace(/^\0/, '@').replaceAll('\0', '\\0');
  },
};
