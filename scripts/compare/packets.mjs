/**
 * What the kernel writes into the packets that a raw socket receives.
 *
 * Each comes with its IPv4 header, whose identification the kernel counts up from a random number; the header's
 * checksum changes with it. Both are put to zero, and all else has to be equal.
 *
 *      0         4    6         8          10         12       16            20
 *     ┌─────────┬────┬─────────┬──────────┬──────────┬────────┬─────────────┬──────
 *     │ ver len │ id │ offset  │ ttl prot │ checksum │ source │ destination │ data …
 *     └─────────┴────┴─────────┴──────────┴──────────┴────────┴─────────────┴──────
 */

const HEADER_LENGTH = 20;
const CHOSEN_BY_THE_KERNEL = [4, 5, 10, 11];

const RAW_SOCKET = /^socket\(AF_INET, SOCK_RAW\b.* = (socket#\d+)$/;
const RECEIVED = /^(?:recvfrom|read)\((socket#\d+), "((?:[^"\\]|\\.)*)"/;

/**
 * @param {string[]} calls of one role
 */
export function withoutPacketIds(calls) {
  const raw = new Set(calls.map((call) => RAW_SOCKET.exec(call)?.[1]));
  return calls.map((call) => {
    const [, socket, data] = RECEIVED.exec(call) ?? [];
    return raw.has(socket) && socket !== undefined ? call.replace(data, () => withoutId(data)) : call;
  });
}

function withoutId(data) {
  const bytes = bytesOf(data);
  const isIPv4 = bytes.length >= HEADER_LENGTH && bytes[0] >> 4 === 4;
  if (!isIPv4) return data;
  for (const place of CHOSEN_BY_THE_KERNEL) bytes[place] = 0;
  return stringOf(bytes);
}

const NAMED = { n: 10, t: 9, r: 13, v: 11, f: 12, '\\': 92, '"': 34 };

/** The bytes of a string as strace writes it, which is as C does. */
function bytesOf(text) {
  const characters = text.match(/\\[0-7]{1,3}|\\.|[^\\]/g) ?? [];
  return characters.map((character) => {
    if (character.length === 1) return character.charCodeAt(0);
    const code = character.slice(1);
    return NAMED[code] ?? Number.parseInt(code, 8);
  });
}

/** Bytes as a string that C would read; an octal number is as short as what follows it allows. */
function stringOf(bytes) {
  return bytes
    .map((byte, i) => {
      const character = String.fromCharCode(byte);
      if (character === '"' || character === '\\') return `\\${character}`;
      if (byte >= 0x20 && byte < 0x7f) return character;
      const isDigitNext = bytes[i + 1] >= 0x30 && bytes[i + 1] <= 0x39;
      return `\\${byte.toString(8).padStart(isDigitNext ? 3 : 1, '0')}`;
    })
    .join('');
}
