/** AF_NETLINK: a port and a set of multicast groups. */

import { sockaddr_nl } from '../gen/layouts.js';
import { AF_NETLINK } from '../gen/own.js';
import { writeField } from '../struct.js';
import { type Codec, putInteger, readField } from './codec.js';
import type { SockaddrNl } from './types.js';

const { size, fields } = sockaddr_nl;

export const netlink: Codec<SockaddrNl> = {
  encode(call, { pid, groups }, out) {
    out.fill(0, 0, size);
    writeField(out, fields.family, AF_NETLINK);
    putInteger(call, 'pid', pid, out, fields.pid);
    putInteger(call, 'groups', groups, out, fields.groups);
    return size;
  },
  decode(bytes, length) {
    if (length < size) return undefined;
    return { family: AF_NETLINK, pid: readField(bytes, fields.pid), groups: readField(bytes, fields.groups) };
  },
  text: ({ pid, groups }) => `netlink pid ${pid} groups 0x${groups.toString(16)}`,
};
