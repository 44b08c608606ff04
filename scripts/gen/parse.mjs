/**
 * Reads native/defs/*.def, the one home of names and meanings.
 *
 *     @headers netinet/tcp.h           the headers that know the names below
 *     @group TcpOption                 the phantom enum they belong to
 *     @level IPPROTO_TCP SOL_TCP       for socket options and control messages: the level or levels they belong to
 *     @man tcp(7)                      where they are described
 *     @prefix TCP                      what format() calls the group, where no other has that prefix or several share it
 *     @flags 0xf                       its constants are or-ed; those below the mask, if there is one, are one of several
 *     @doc What the group is.
 *     TCP_NODELAY  macro    | Send small segments at once (bool).
 *     O_DIRECT     macro arm64=65536 | …
 *
 *     @struct sockaddr_in sin_         a C struct and the prefix of its fields
 *     sin_port     be16     | Port, in host order.
 *
 * A struct that is an address names its family; its interface, its codec and its place in the union of addresses follow
 * from the block. `as=KEY` is the property's name where dropping the prefix does not give it; `optional` is 0 when not
 * given; `hidden` is not shown, and zero; `is=CONSTANT` (or a number) is the one value it may have; `counts=FIELD` is the
 * length of that field, and not shown. The kinds are those of lib/struct.ts.
 *
 *     @struct sockaddr_can can_
 *     @family AF_CAN                   or several, when they share the struct
 *     @form sockaddr_can_isotp         for one of several readings of a struct: the name of this one
 *     @end can_addr.tp                 the address ends with this field, before the end of the struct
 *     @when rxId txId                  an object that has these is meant; the last form of a family goes without
 *     @tag version 3                   a property without bytes, for structs that only their lengths tell apart
 *     @size 14                         a struct whose header need not be there: all fields say at=OFFSET size=BYTES
 *
 * A struct that is the value of a socket option says so; its interface and its kind follow. `hidden`, `optional`, `is=`
 * and `counts=` are as above; `bool` takes a boolean too; `number` is 64 bits that are a number and no bigint; `struct
 * of=NAME` is another such struct inside; `at=OFFSET size=BYTES` is a field newer than the headers, and with `bits=LOW,COUNT`
 * a bit-field, of which the compiler tells no offset.
 *
 *     @option                          it is the value of an option, or a part of one; a word is the interface's name
 *     @grows 104                       newer kernels return more of it: what is beyond these bytes may be missing
 *
 * Attributes between the kind and the bar: `=N` pins a value that older headers lack; `grows` marks a
 * maximum, or a mask of all, that newer headers raise; `is=NAME` another spelling of NAME; `arm64=N` differs there;
 * `control=KIND` it is also the type of a control message, whose data is of that kind (lib/control/kinds.ts), and
 * `also=LEVEL` of another level too, or of several;
 * `option=KIND` the value of the socket option is of that kind both ways, `get=KIND` and `set=KIND` one way: a struct with
 * `@option`, or a kind of lib/option/kinds.ts; `KIND[]` is an array, `KIND,KIND` one of several. An int needs none of this;
 * `asked` the kernel reads the struct before it fills it in, as the fourth argument of getsockopt();
 * `show=` is how format() prints it: of a field, the group of its constants (`GROUP,hex` where most numbers have no name),
 * or a word of lib/format/struct.ts: `hex`, `int`, `ifindex`, `inet`, `mac`, …; of a constant, `never` where the number
 * means another one, or is a bound and no value. What `grows` is never shown either;
 * `ioctl=` and `fcntl=` what the argument of a request is (scripts/gen/requests.mjs);
 * `glibc` the number is glibc's own, other C libraries may not have it or number it differently.
 */
import { readdirSync, readFileSync } from 'node:fs';

const CONSTANT =
  /^(?<name>\w+)\s+(?<kind>macro|enum)(?<attributes>(?:\s+(?:=-?\w+|\w+=-?[\w.,[\]]+|grows|glibc|asked))*)\s+\|\s+(?<doc>\S.*\.)$/;
const FIELD =
  /^(?<name>[\w.]+)\s+(?<kind>[ui](?:8|16|32|64)|be16|be32|le16|bytes|text|blank|inet|in6|sin6?|sockaddr|struct)(?<attributes>(?:\s+(?:\w+=[\w,]+|optional|hidden|bool|number))*)\s+\|\s+(?<doc>\S.*\.)$/;
/** What a struct that is an address or an option says of itself, each a list of words. */
const STRUCT_WORDS = new Set(['@family', '@form', '@end', '@when', '@tag', '@size', '@option', '@grows']);

/** Every .def file as `{ file, units: [{ headers, constants, structs }] }` plus all groups by name. */
export function parseDefs(folder) {
  const groups = new Map();
  const seen = new Map();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.def'))
    .sort()
    .map((file) => parseFile(folder, file, groups, seen));
  checkAliases(seen);
  return { files, groups, constants: [...seen.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function parseFile(folder, file, groups, seen) {
  const units = [];
  let unit;
  let group;
  let struct;
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const at = `${file}:${index + 1}`;
      if (!line.trim() || line.startsWith('#')) return;
      const [word, ...rest] = line.trim().split(/\s+/);
      if (word === '@headers') {
        unit = { headers: rest, constants: [], structs: [] };
        units.push(unit);
        group = struct = undefined;
      } else if (word === '@group') {
        struct = undefined;
        group = groups.get(rest[0]) ?? { name: rest[0], members: [] };
        groups.set(group.name, group);
      } else if (word === '@struct') {
        struct = { name: rest[0], prefix: rest[1] ?? '', fields: [] };
        unit.structs.push(struct);
      } else if (struct && STRUCT_WORDS.has(word)) {
        struct[word.slice(1)] = rest;
      } else if (word === '@level') {
        group.levels = rest;
      } else if (word === '@prefix') {
        [group.prefix] = rest;
      } else if (word === '@flags') {
        group.flags = rest[0] ?? '0';
      } else if (word === '@man') {
        (struct ?? group).man ??= rest.join(' ');
      } else if (word === '@doc') {
        (struct ?? group).doc ??= rest.join(' ');
      } else if (struct) {
        struct.fields.push(parseField(line, at, struct));
      } else {
        addConstant(parseConstant(line, at), { unit, group, seen, at });
      }
    });
  return { file, name: file.replace('.def', ''), units };
}

function parseField(line, at, struct) {
  const match = FIELD.exec(line)?.groups;
  if (!match) throw new Error(`${at}: cannot read the field: ${line}`);
  const { name, kind, doc } = match;
  const { as, at: offset, size, ...rest } = parseAttributes(match.attributes);
  const member = name.split('.').at(-1);
  const key = as ?? camelCase(member.startsWith(struct.prefix) ? member.slice(struct.prefix.length) : member);
  const field = { name, kind, doc, key, ...rest };
  if (offset !== undefined && size !== undefined)
    return { ...field, pinned: true, offset: Number(offset), size: Number(size) };
  if (struct.size) throw new Error(`${at}: a field of a pinned struct needs at= and size=`);
  return field;
}

/** `as=addr optional` -> `{ as: 'addr', optional: true }`. */
function parseAttributes(text) {
  const words = text.trim().split(/\s+/).filter(Boolean);
  return Object.fromEntries(words.map((word) => [...word.split('='), true].slice(0, 2)));
}

function parseConstant(line, at) {
  const match = CONSTANT.exec(line)?.groups;
  if (!match) throw new Error(`${at}: cannot read: ${line}`);
  const constant = { name: match.name, kind: match.kind, doc: match.doc };
  for (const attribute of match.attributes.trim().split(/\s+/).filter(Boolean)) {
    const [key, value] = attribute.split('=');
    if (key === '') constant.pin = Number(value);
    else if (key === 'also') constant.also = value.split(',');
    else constant[key] = value === undefined ? true : key === 'arm64' ? Number(value) : value;
  }
  if (constant.grows && constant.pin === undefined) throw new Error(`${at}: what grows needs a pin (=N)`);
  return constant;
}

function addConstant(constant, { unit, group, seen, at }) {
  if (!unit || !group) throw new Error(`${at}: a constant needs @headers and @group above it`);
  if (seen.has(constant.name)) throw new Error(`${at}: ${constant.name} is listed twice`);
  constant.group = group.name;
  seen.set(constant.name, constant);
  unit.constants.push(constant);
  if (!constant.is) group.members.push(constant);
}

function checkAliases(seen) {
  for (const constant of seen.values()) {
    if (constant.is && (!seen.has(constant.is) || seen.get(constant.is).is))
      throw new Error(`${constant.name}: is=${constant.is} must name a constant that is not itself an alias`);
  }
}

/** `scope_id` -> `scopeId`, as the contract names struct fields. */
function camelCase(text) {
  return text.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}
