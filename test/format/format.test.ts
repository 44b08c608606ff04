/**
 * format()
 * - of every address, flag, level, option name, option value, message, control message, poll and epoll: what strace says
 * - what strace does not decode is in the same notation, with the names of the C struct
 * - every control message and every address that a decoder returns has a text
 * - unknown bits and numbers are shown as numbers; an alias never, nor a bound
 * - a value that cannot be printed is refused, by name
 */
import * as sockets from 'bsd-sockets';
import {
  AF_INET,
  type ControlMessage,
  decodeControl,
  decodeSockaddr,
  encodeSockaddr,
  format,
  getaddrinfo,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
} from 'bsd-sockets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rows } from '../address/families.table.js';
import { runCommand, runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { runs } from '../support/runs.js';

const TRACED = 'bind,sendto,sendmsg,recvmsg,socket,shutdown,setsockopt,fcntl,poll,epoll_ctl,epoll_wait,epoll_pwait';
const STRACE = ['strace', '-qq', '-e', `trace=${TRACED}`, '-e', 'signal=none'];
const CALLS = new URL('children/calls.mjs', import.meta.url);

/** strace has some names in comments, `0x2 /* IEEE802154_ADDR_SHORT *\/`; what else is in comments is no name of ours. */
const plain = (line: string) =>
  line.replaceAll(/\w+ \/\* (IEEE802154_ADDR_\w+) \*\//g, '$1').replaceAll(/ \/\*.*?\*\//g, '');

/** What the child's calls are by format(), and by strace. */
async function traced(part: string, ...flags: string[]): Promise<[ours: string, strace: string][]> {
  const { stdout, stderr, code } = await runProgram(CALLS, { under: [...STRACE, ...flags], args: [part] });
  expect(code, stderr).toBe(0);
  const ours = JSON.parse(stdout) as string[];
  // format() makes sockets too, when it looks up interfaces.
  const lines = stderr.split('\n').filter((line) => /^\w+\(-1|^socket\(.*\b(0xf|0x63) /.test(line));
  expect(lines).toHaveLength(ours.length);
  return ours.map((text, i) => [text, lines[i] as string]);
}

describe('as strace has it', () => {
  const BINDER = `import * as raw from 'bsd-sockets/raw';
for (const hex of process.argv.slice(1)) raw.bind(-1, Uint8Array.from(Buffer.from(hex, 'hex')));`;

  const more = [
    { family: 0 },
    { family: 1, path: '' },
    { family: 1, path: '/tmp/a"b\n' },
    { family: 1, path: '\0abs\x001x' },
    { family: 1, path: Uint8Array.of(0x2f, 0xff, 0x37) },
    { family: 1, path: 'x'.repeat(108) },
    { family: 2, address: '127.0.0.1', port: 5006 },
    { family: 10, address: 'fe80::1%lo', port: 1, flowinfo: 5 },
    { family: 10, address: 'fe80::1', port: 1, scopeId: 65_000 },
    { family: 10, address: 'ff02::1%lo', port: 1 },
    { family: 10, address: '2001:db8::1', port: 1, scopeId: 1 },
    { family: 15, data: new Uint8Array(0) },
    { family: 16, pid: 5, groups: 0 },
    { family: 16, pid: 5, groups: 1 },
    { family: 16, pid: 5, groups: 0x12345678 },
    { family: 17, protocol: 3, ifindex: 1, hatype: 1, pkttype: 0, addr: Uint8Array.of(0, 1, 2, 3, 4, 250) },
    { family: 17, protocol: 0x1234, ifindex: 0 },
    { family: 40, cid: 2, port: 0xffffffff },
    { family: 40, cid: 55, port: 1024, flags: 3 },
    { family: 99, data: Uint8Array.of(1, 2, 49, 3) },
  ] as Sockaddr[];

  /** strace shows less of these two, more of the third, and has names for numbers of Bluetooth. */
  const different = /smctp_haddr|sxdp_shared_umem_fd=0|AF_AX25, sax25|AF_BLUETOOTH, (l2|hci)/;

  testWith(need.strace)('addresses', async () => {
    const addresses = [...rows.map(({ address }) => address), ...more];
    const hex = addresses.map((address) => Buffer.from(encodeSockaddr(address)).toString('hex'));
    const { stderr } = await runCommand([...STRACE, process.execPath, '--input-type=module', '--eval', BINDER, ...hex]);
    const lines = stderr.split('\n').filter((line) => line.startsWith('bind(-1'));
    expect(lines).toHaveLength(addresses.length);
    let compared = 0;
    for (const [i, address] of addresses.entries()) {
      const text = format(address);
      const line = lines[i] as string;
      const isOwn = line.includes('sa_data=') && !text.includes('sa_data=');
      if (isOwn || different.test(text)) continue;
      expect(plain(line)).toContain(`bind(-1, ${plain(text)}, ${(hex[i]?.length ?? 0) / 2})`);
      compared++;
    }
    expect(compared).toBeGreaterThan(30);
  });

  testWith(need.strace)('flags', async () => {
    // Bits of the kernel's own, and names that one of the two does not have.
    const other = /MSG_(PROXY|PROBE|SENDPAGE_\w+|NO_SHARED_FRAGS|SOCK_DEVMEM|CMSG_COMPAT)/;
    for (const [ours, strace] of await traced('flags')) {
      if (!other.test(strace) && !other.test(ours)) expect(strace).toContain(ours);
    }
  });

  testWith(need.strace)('families, types and protocols', async () => {
    const newer = /IPPROTO_SMC/;
    for (const [ours, strace] of await traced('socket')) if (!newer.test(ours)) expect(strace).toContain(ours);
  });

  testWith(need.strace)('levels and names of options', async () => {
    const spelling = (line: string) =>
      line
        .replace(/(SO_\w+)_OLD/, '$1')
        .replace('IPV6_ADD_MEMBERSHIP', 'IPV6_JOIN_GROUP')
        .replace('IPV6_DROP_MEMBERSHIP', 'IPV6_LEAVE_GROUP');
    const named = (text: string) => /^setsockopt\(-1, (\w+), ([A-Z]\w+),/.exec(text);
    let compared = 0;
    for (const [ours, strace] of await traced('options')) {
      if (!named(ours) || !named(strace)) continue;
      expect(spelling(strace)).toContain(ours);
      compared++;
    }
    expect(compared).toBeGreaterThan(250);
  });

  testWith(need.strace)('values of options', async () => {
    for (const [ours, strace] of await traced('values'))
      expect(strace.replace('IPV6_ADD_MEMBERSHIP', 'IPV6_JOIN_GROUP')).toContain(ours);
  });

  testWith(need.strace)('programs of BPF', async () => {
    // strace has names of eBPF's for codes that a filter cannot have.
    const extended = /BPF_(DW|XADD|MOV|ARSH|END|JNE|JS?L[TE]|JSG[TE]|CALL|EXIT)\b/;
    let compared = 0;
    for (const [ours, strace] of await traced('programs', '-v')) {
      if (extended.test(strace)) continue;
      expect(strace).toContain(ours);
      compared++;
    }
    expect(compared).toBeGreaterThan(180);
  });

  testWith(need.strace)('messages and their control messages', async () => {
    const spelling = (line: string) => line.replace(/SO_(TIMESTAMP\w*)_OLD/, 'SCM_$1');
    // Data of a type that strace does not know is not in its output.
    for (const [ours, strace] of await traced('messages')) {
      const isKnown = !ours.includes('UDP_SEGMENT') && !ours.includes('SOL_???');
      if (isKnown) expect(spelling(strace)).toContain(ours);
    }
  });

  testWith(need.strace)('what poll, epoll and an error queue report', async () => {
    const { stdout, stderr, code } = await runProgram(CALLS, { under: STRACE, args: ['received'] });
    expect(code, stderr).toBe(0);
    const [poll, address, control, flags, add, wait] = JSON.parse(stdout) as string[];
    expect(stderr).toContain(poll);
    expect(stderr).toContain(`msg_name=${address}`);
    expect(stderr).toContain(`msg_control=${control}`);
    expect(stderr).toContain(`msg_flags=${flags}`);
    expect(stderr).toContain(add);
    expect(stderr).toContain(wait);
  });
});

describe('numbers', () => {
  test.each([
    [0, 'MSG', '0'],
    [0x41, 'MSG', 'MSG_OOB|MSG_DONTWAIT'],
    [0x00100001, 'MSG', 'MSG_OOB|0x100000'],
    [0x00100000, 'MSG', '0x100000 /* MSG_??? */'],
    [-0x80000000, 'MSG', '0x80000000 /* MSG_??? */'],
    [17, 'POLL', 'POLLIN|POLLHUP'],
    [1, 'AF', 'AF_UNIX'],
    [255, 'AF', '0xff /* AF_??? */'],
    [46, 'AF', '0x2e /* AF_??? */'],
    [SOCK_STREAM | SOCK_CLOEXEC, 'SOCK', 'SOCK_STREAM|SOCK_CLOEXEC'],
    [0, 'O', 'O_RDONLY'],
    [0, 'IPPROTO', 'IPPROTO_IP'],
    [111, 'E', 'ECONNREFUSED'],
    [1, 'TcpState', 'TCP_ESTABLISHED'],
    [-2, 'EAI', 'EAI_NONAME'],
    [3, 'SOF_TXTIME', 'SOF_TXTIME_DEADLINE_MODE|SOF_TXTIME_REPORT_ERRORS'],
    [263, 'IPPROTO', '0x107 /* IPPROTO_??? */'],
    [6, 'CAN_STATE', '0x6 /* CAN_STATE_??? */'],
  ] as const)('%s by %s is %s', (value, group, text) => {
    expect(format(value, group)).toBe(text);
  });

  test('an option by its level', () => {
    expect(format(SO_LINGER, SOL_SOCKET)).toBe('SO_LINGER');
    expect(format(13 as typeof SO_LINGER, sockets.SOL_TCP)).toBe('TCP_CONGESTION');
    expect(format(9999 as typeof SO_LINGER, SOL_SOCKET)).toBe('0x270f /* SO_??? */');
  });
});

describe('own notation, with names of C', () => {
  test('values of options', () => {
    expect(format({ onoff: 1, linger: 5 }, SOL_SOCKET, SO_LINGER)).toBe('{l_onoff=1, l_linger=5}');
    expect(format({ sec: 1, usec: 0 }, SOL_SOCKET, sockets.SO_RCVTIMEO)).toBe('{tv_sec=1, tv_usec=0}');
    expect(format(5n, SOL_SOCKET, sockets.SO_COOKIE)).toBe('[5]');
    expect(format([1, 2], 99 as never, 1 as never)).toBe('[1, 2]');
    expect(format({ someThing: 1 }, 99 as never, 1 as never)).toBe('{some_thing=1}');
  });

  test('lists in values of options, and messages', () => {
    const everything = { filt: [0, 1, 2, 3, 4, 5, 6, 7] };
    expect(format(everything, sockets.SOL_ICMPV6, sockets.ICMP6_FILTER)).toBe('{filt=[0, 1, 2, 3, 4, 5, 6, 7]}');
    const slist = ['192.0.2.1', '192.0.2.2'];
    const filter = { multiaddr: '232.1.1.1', interface: '127.0.0.1', fmode: sockets.MCAST_INCLUDE, slist };
    expect(format(filter, sockets.SOL_IP, sockets.IP_MSFILTER)).toContain('slist=["192.0.2.1", "192.0.2.2"]');
    expect(() => format({ list: [[1]] }, 99 as never, 1 as never)).toThrow(TypeError);
  });

  test('control messages that an option holds', () => {
    const ttl = { level: sockets.SOL_IP, type: sockets.IP_TTL, value: 64 };
    expect(format([ttl], sockets.SOL_IP, sockets.IP_PKTOPTIONS)).toBe(
      '[{cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[64]}]',
    );
    expect(format([], sockets.SOL_IP, sockets.IP_PKTOPTIONS)).toBe('[]');
  });

  test('getaddrinfo', () => {
    const [first] = getaddrinfo('127.0.0.1', 80, { socktype: SOCK_STREAM });
    expect(format(first as NonNullable<typeof first>)).toBe(
      '{ai_flags=0, ai_family=AF_INET, ai_socktype=SOCK_STREAM, ai_protocol=IPPROTO_TCP, ai_addrlen=16, ' +
        'ai_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, ai_canonname=NULL}',
    );
  });

  test('L2TP/IP', () => {
    const tunnel = { family: AF_INET, address: '192.0.2.1', connId: 42 };
    expect(format(tunnel)).toBe('{sa_family=AF_INET, l2tp_addr=inet_addr("192.0.2.1"), l2tp_conn_id=42}');
  });

  test('a received message, and poll', () => {
    const message = { bytes: 3, address: undefined, control: [], flags: sockets.MSG_TRUNC };
    expect(format(message)).toBe('{msg_name=NULL, msg_namelen=0, msg_controllen=0, msg_flags=MSG_TRUNC}');
    expect(format([{ fd: 3, events: sockets.POLLIN, revents: sockets.POLLIN | sockets.POLLHUP }])).toBe(
      '[{fd=3, events=POLLIN, revents=POLLIN|POLLHUP}]',
    );
  });
});

describe('total', () => {
  test('every address that bytes decode to', () => {
    const sockaddr = fc.tuple(fc.nat(50), fc.uint8Array({ maxLength: 126 }));
    fc.assert(
      fc.property(sockaddr, ([family, rest]) => {
        const address = decodeSockaddr(Uint8Array.of(family, 0, ...rest)) as Sockaddr;
        expect(format(address)).toMatch(/^\{sa_family=.*\}$/s);
      }),
    );
  });

  test('every control message that bytes decode to', () => {
    const levels = [0, 1, 6, 17, 41, 101, 107, 132, 255, 263, 268, 269, 270, 271, 272, 276, 279, 282];
    const message = fc.tuple(fc.constantFrom(...levels), fc.nat(100), fc.uint8Array({ maxLength: 160 }));
    fc.assert(
      fc.property(message, ([level, type, data]) => {
        const head = new DataView(new ArrayBuffer(16));
        head.setBigUint64(0, BigInt(16 + data.length), true);
        head.setInt32(8, level, true);
        head.setInt32(12, type, true);
        const control = decodeControl(Uint8Array.of(...new Uint8Array(head.buffer), ...data));
        expect(format(control as ControlMessage[])).toMatch(/^\[\{.*cmsg_level=.*\}\]$/s);
      }),
      runs(2000),
    );
  });
});

describe('refused', () => {
  test.each([undefined, null, 'AF_INET', 5, 5n, true, () => 0, {}, { a: 1 }])('%s', (value) => {
    expect(() => format(value as never)).toThrow(/^format: value must be an address, a control message, .*; received/);
  });

  test('parts of lists, and of addresses, by name', () => {
    expect(() => format([{ family: AF_INET, address: '::', port: 1 }] as never)).toThrow(/^format: address\.address/);
    expect(() => format([{ family: AF_INET, address: '1.2.3.4', port: 1 }, 7] as never)).toThrow(/^format: value\[1\]/);
    expect(() => format({ level: 1, type: 1, value: 'x' } as never)).toThrow(/^format: value/);
    expect(() => format({ iov: 1 } as never)).toThrow(/^format: value\.iov/);
    const itself: Record<string, unknown> = { onoff: 1, linger: 1 };
    itself.more = { itself };
    expect(() => format(itself, SOL_SOCKET, SO_LINGER)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }),
    );
  });

  test('numbers and groups', () => {
    expect(() => format(1.5, 'MSG')).toThrow(/^format: value must be an integer/);
    expect(() => format('1' as never, 'MSG')).toThrow(TypeError);
    expect(() => format(2 ** 32, 'MSG')).toThrow(RangeError);
    expect(() => format(1, 'NONE' as never)).toThrow(/^format: group must be/);
    expect(() => format(1, {} as never)).toThrow(/^format: level must be/);
    expect(() => format(1, SOL_SOCKET, 'x' as never)).toThrow(/^format: name must be/);
    expect(() => format(undefined, SOL_SOCKET, SO_LINGER)).toThrow(/^format: value must be/);
    expect(() => format({ onoff: undefined, linger: null }, SOL_SOCKET, SO_LINGER)).toThrow(/^format: value\.linger/);
    expect(() => format([{ code: 1.5 }], SOL_SOCKET, sockets.SO_ATTACH_FILTER)).toThrow(/^format: value\.code/);
    expect(() => format([{ code: 6, k: -1 }], SOL_SOCKET, sockets.SO_ATTACH_FILTER)).toThrow(RangeError);
  });
});
