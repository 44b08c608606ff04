/**
 * Reads native/defs/*.def, the one home of names and meanings.
 *
 *     @headers netinet/tcp.h           the headers that know the names below
 *     @group TcpOption                 the phantom enum they belong to
 *     @man tcp(7)                      where they are described
 *     @doc What the group is.
 *     TCP_NODELAY  macro    | Send small segments at once (bool).
 *     O_DIRECT     macro arm64=65536 | …
 *
 *     @struct sockaddr_in sin_         a C struct and the prefix of its fields
 *     sin_port     be16     | Port, in host order.
 *
 * Attributes between the kind and the bar: `=N` pins a value that older headers lack; `grows` marks a
 * maximum that newer headers raise; `is=NAME` another spelling of NAME; `arm64=N` differs there;
 * `glibc` the number is glibc's own, other C libraries may not have it or number it differently.
 */
import { readdirSync, readFileSync } from 'node:fs';

const CONSTANT =
  /^(?<name>\w+)\s+(?<kind>macro|enum)(?<attributes>(?:\s+(?:=-?\w+|\w+=-?[\w.]+|grows|glibc))*)\s+\|\s+(?<doc>\S.*\.)$/;
const FIELD = /^(?<name>\w+)\s+(?<kind>u8|u16|u32|u64|i32|be16|be32|bytes)\s+\|\s+(?<doc>\S.*\.)$/;

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
        struct = { name: rest[0], prefix: rest[1], fields: [] };
        unit.structs.push(struct);
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
  return { ...match, key: camelCase(match.name.slice(struct.prefix.length)) };
}

function parseConstant(line, at) {
  const match = CONSTANT.exec(line)?.groups;
  if (!match) throw new Error(`${at}: cannot read: ${line}`);
  const constant = { name: match.name, kind: match.kind, doc: match.doc };
  for (const attribute of match.attributes.trim().split(/\s+/).filter(Boolean)) {
    const [key, value] = attribute.split('=');
    if (key === '') constant.pin = Number(value);
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
