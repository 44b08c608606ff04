/**
 * Control messages as bytes
 * - each kind is what C makes with its structs and CMSG_* macros, alone and behind another; and decodes again
 * - CMSG_LEN and CMSG_SPACE are C's
 * - every message that native/defs has a kind for is in the table
 * - a value that is not what the message carries is refused by name
 * - a message without a type is bytes, both ways; bytes too short for their type stay bytes
 */

import * as sockets from 'bsd-sockets';
import {
  CMSG_LEN,
  CMSG_SPACE,
  type ControlMessageOut,
  decodeControl,
  encodeControl,
  IP_PKTINFO,
  IP_RECVERR,
  LLC_OPT_PKTINFO,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SCM_SECURITY,
  SCM_TIMESTAMPING,
  SCM_TXTIME,
  SOL_IP,
  SOL_LLC,
  SOL_SOCKET,
} from 'bsd-sockets';
import { beforeAll, describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { definitions } from '../support/defs.js';
import { need, testWith } from '../support/need.js';
import { goldenControls } from './golden.js';
import { rows } from './table.js';

const numbered = rows.map((row, index) => ({
  row,
  index,
  title: `${index}: ${row.name.replace(/ ?\/\*\s*|\s*\*\//g, ' ')}`,
}));

describe('a control message', () => {
  let golden: Uint8Array[] = [];
  let together: Uint8Array;
  const sent = rows.filter(({ receivedOnly }) => receivedOnly === undefined);

  beforeAll(() => {
    if (!need.cc.ok) return;
    golden = goldenControls([...rows.map((row) => [row]), sent]);
    together = golden.pop() as Uint8Array;
  });

  testWith(need.cc).each(numbered.filter(({ row }) => row.receivedOnly === undefined))(
    '$title encodes to the bytes of C',
    ({ row, index }) => {
      expect(encodeControl([row.message])).toEqual(golden[index]);
    },
  );

  testWith(need.cc).each(numbered)('$title decodes from the bytes of C', ({ row, index }) => {
    const { level, type, value } = row.message;
    const decoded = [{ level, type, value: row.decoded === undefined ? value : row.decoded }];
    expect(decodeControl(golden[index] as Uint8Array)).toEqual(decoded);
  });

  testWith(need.cc)('follows another as in C, padded', () => {
    expect(encodeControl(sent.map(({ message }) => message))).toEqual(together);
    expect(decodeControl(together)).toHaveLength(sent.length);
  });

  test('of each kind that native/defs knows is in the table', () => {
    const inTable = new Set(rows.map(({ message }) => `${message.level} ${message.type}`));
    const value = (name: string) => (sockets as unknown as Record<string, number>)[name] as number;
    const missing = definitions.constants
      .filter(({ control }) => control !== undefined)
      .filter(({ name, group }) => {
        const level = definitions.groups.get(group)?.levels?.[0] ?? 'none';
        return !inTable.has(`${value(level)} ${value(name)}`);
      });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('CMSG_LEN and CMSG_SPACE', () => {
  testWith(need.cc)('are those of C', () => {
    const lengths = [0, 1, 4, 7, 8, 9, 12, 255, 256, 1000];
    const lines = outputOf(`#include <stdio.h>
#include <sys/socket.h>
int main(void) {
${lengths.map((n) => `  printf("%zu %zu\\n", (size_t)CMSG_LEN(${n}), (size_t)CMSG_SPACE(${n}));`).join('\n')}
  return 0;
}`);
    const ours = lengths.map((n) => `${CMSG_LEN(n)} ${CMSG_SPACE(n)}\n`).join('');
    expect(ours).toBe(lines);
  });

  test.each([-1, 1.5, NaN, 2 ** 31, '4', 4n])('refuse %s', (length) => {
    for (const [name, call] of Object.entries({ CMSG_LEN, CMSG_SPACE }))
      expect(() => call(length as number)).toThrow(new RegExp(`^${name}: length must be an integer from 0 to`));
  });
});

describe('a message without a type', () => {
  const strange = { level: 4711, type: -3, value: new Uint8Array([1, 2, 3]) } as unknown as ControlMessageOut;

  test('is bytes both ways', () => {
    expect(decodeControl(encodeControl([strange, strange]))).toEqual([strange, strange]);
  });

  test('is not mistaken for one whose numbers run together with its own', () => {
    const near = { level: SOL_SOCKET - 1, type: 2 ** 20 + SCM_RIGHTS, value: new Uint8Array(4) };
    expect(decodeControl(encodeControl([near]))).toEqual([near]);
  });

  test('takes nothing but bytes', () => {
    const wrong = { ...strange, value: 'text' } as unknown as ControlMessageOut;
    expect(() => encodeControl([wrong])).toThrow(
      /^encodeControl: messages\[0\]\.value must be a Uint8Array; received 'text'$/,
    );
  });
});

test('bytes are sent as they are, whatever the message', () => {
  const value = new Uint8Array([3, 0, 0, 0, 4]);
  const [message] = decodeControl(encodeControl([{ level: SOL_SOCKET, type: SCM_RIGHTS, value }]));
  expect(message?.value).toEqual([3]); // the kernel, too, divides by four
});

test.each([
  ['SCM_CREDENTIALS', SOL_SOCKET, SCM_CREDENTIALS, 11],
  ['SCM_TIMESTAMPING', SOL_SOCKET, SCM_TIMESTAMPING, 47],
  ['SCM_TXTIME', SOL_SOCKET, SCM_TXTIME, 7],
  ['IP_PKTINFO', SOL_IP, IP_PKTINFO, 11],
  ['IP_RECVERR', SOL_IP, IP_RECVERR, 15],
])('%s of one byte too few stays bytes', (_name, level, type, length) => {
  const value = new Uint8Array(length).fill(1);
  expect(decodeControl(encodeControl([{ level, type, value }]))).toEqual([{ level, type, value }]);
});

test('a label may end with a NUL, or not', () => {
  const label = (text: string) => ({ level: SOL_SOCKET, type: SCM_SECURITY, value: text });
  expect(decodeControl(encodeControl([label('system_u\0'), label('x')] as ControlMessageOut[]))).toEqual([
    label('system_u'),
    label('x'),
  ]);
});

test('a label that is not UTF-8 stays bytes', () => {
  const message = { level: SOL_SOCKET, type: SCM_SECURITY, value: new Uint8Array([0x61, 0xff]) };
  expect(decodeControl(encodeControl([message]))).toEqual([message]);
});

describe('a wrong value is refused', () => {
  const wrong: unknown[] = [undefined, 1.5, NaN, 'x', Symbol('x'), {}, [{}], true, () => {}, new Date(0)];

  test.each(numbered)('by $title', ({ row }) => {
    for (const value of wrong) {
      if (value === 'x' && row.message.type === SCM_SECURITY && typeof row.message.value === 'string') continue;
      const call = () => encodeControl([{ ...row.message, value } as ControlMessageOut]);
      expect(call).toThrow(/^encodeControl: (messages\[0\]\.value|address)/);
      expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_(INVALID_ARG|OUT_OF)/) }));
    }
  });

  test.each([
    ['no list', 5, 'messages must be an array of control messages'],
    ['no message', [5], 'messages[0] must be a control message'],
    ['no level', [{ type: 1, value: [] }], 'messages[0].level must be an integer'],
    ['a type of 2 ** 31', [{ level: 1, type: 2 ** 31, value: [] }], 'messages[0].type must be an integer'],
    ['a descriptor of 1.5', [{ level: 1, type: 1, value: [1.5] }], 'messages[0].value[0] must be an integer'],
    [
      'a uid of -1',
      [{ level: 1, type: 2, value: { pid: 1, uid: -1, gid: 0 } }],
      'messages[0].value.uid must be an integer',
    ],
    ['300.1.1.1', [{ level: 0, type: 8, value: { ifindex: 1, specDst: '300.1.1.1' } }], 'messages[0].value.specDst'],
    ['2n ** 64n', [{ level: 1, type: 61, value: 2n ** 64n }], 'messages[0].value must be a bigint from 0'],
    [
      'a MAC of 5 bytes',
      [{ level: SOL_LLC, type: LLC_OPT_PKTINFO, value: { ifindex: 1, sap: 1, mac: new Uint8Array(5) } }],
      'mac must be',
    ],
    [
      'an IPv4 address in mtuinfo',
      [{ level: 41, type: 61, value: { addr: { family: 2, address: '1.2.3.4', port: 0 }, mtu: 1 } }],
      'messages[0].value.addr must be a SockaddrIn6',
    ],
  ])('%s', (_what, messages, text) => {
    expect(() => encodeControl(messages as ControlMessageOut[])).toThrow(text);
  });

  test('false bytes', () => {
    const value = Object.create(Uint8Array.prototype) as Uint8Array;
    expect(() => encodeControl([{ level: 99, type: 1, value }])).toThrow(
      /^encodeControl: messages\[0\]\.value must be/,
    );
    expect(() => decodeControl(value)).toThrow(/^decodeControl: bytes must be/);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a list', []],
  ])('%s where decodeControl wants bytes', (_what, bytes) => {
    expect(() => decodeControl(bytes as unknown as Uint8Array)).toThrow(
      /^decodeControl: bytes must be a Uint8Array; received/,
    );
  });
});
