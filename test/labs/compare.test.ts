/**
 * The comparison of traces
 * - finds every lab equal to its C twin
 * - finds a differing argument, result or datum, a call that is missing, two calls that are swapped, a role that is not there
 * - does not mind what two runs of one program differ in: descriptor numbers, ports, process numbers, addresses in memory
 */
import { describe, expect, test } from 'vitest';
import { comparer } from '../support/comparer.js';
import { need, testWith } from '../support/need.js';

/** How many calls about sockets each scenario makes at least; fewer would mean that most were not seen. */
const leastCalls: Record<string, number> = {
  'tcp-echo': 35,
  'udp-echo': 25,
  'udp-peer': 10,
  'fork-server': 40,
  'spawn-server': 35,
  'thread-server': 35,
  'select-server': 45,
  'poll-server': 45,
  'epoll-server': 45,
  nonblocking: 15,
  'out-of-band': 20,
  'unix-stream': 30,
  'unix-dgram': 20,
  seqpacket: 35,
  'raw-icmp': 6,
  'http-get': 5,
  names: 45,
};

describe('a lab and its C twin', () => {
  test('every scenario is checked here', () => {
    expect(Object.keys(comparer.scenarios).sort()).toEqual(Object.keys(leastCalls).sort());
  });

  for (const [name, { needs = [] }] of Object.entries(comparer.scenarios))
    testWith(need.strace, need.cc, ...needs.map((each) => need[each]))(
      `${name}: the same calls`,
      { timeout: 150_000 },
      async () => {
        const result = await comparer.compareLab(name);
        expect(result.verdict, comparer.sideBySide(result, 150)).toBe('equal');
        expect(result.comparison.calls).toBeGreaterThanOrEqual(leastCalls[name] as number);
      },
    );
});

let now = 1_700_000_000;

/** A trace as `strace -ff` writes it, from calls alone. Each gets a time: what is written first here happened first. */
function trace(...calls: string[]): string {
  return calls.map((call) => `${now++}.000000000 ${call} <0.000010000>\n`).join('');
}

/** The roles of one process that has one thread, or more when further traces are given by their number. */
function roles(first: string, others: Record<number, string> = {}) {
  const texts = Object.entries({ 100: first, ...others });
  const traces = new Map(texts.map(([pid, text]) => [Number(pid), comparer.parseTrace(text)]));
  return comparer.rolesOf([{ name: 'program', traces }]);
}

const SOCKET = 'socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3<socket:[900]>';
const CONNECT =
  'connect(3<socket:[900]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0';
const SEND = 'sendto(3<socket:[900]>, "hello", 5, 0, NULL, 0) = 5';
const RECEIVE = 'recvfrom(3<socket:[900]>, "hello", 1024, 0, NULL, NULL) = 5';
const CLOSE = 'close(3<socket:[900]>)      = 0';
const program = [SOCKET, CONNECT, SEND, RECEIVE, CLOSE];

const compare = (left: string[], right: string[]) =>
  comparer.compareRoles(roles(trace(...left)), roles(trace(...right)));

describe('the comparison finds', () => {
  test('nothing, in two traces that are the same', () => {
    expect(compare(program, program)).toMatchObject({ equal: true, calls: 5, differences: 0 });
  });

  test.each<[string, string, string]>([
    ['another flag', SEND, SEND.replace('5, 0, NULL', '5, MSG_NOSIGNAL, NULL')],
    ['other data', SEND, SEND.replace('hello', 'hallo')],
    ['another length', RECEIVE, RECEIVE.replace('1024', '1023')],
    ['another result', SEND, SEND.replace('= 5', '= 4')],
    ['another port', CONNECT, CONNECT.replace('(80)', '(81)')],
    ['another address length', CONNECT, CONNECT.replace('16)', '28)')],
    ['an error in place of a result', SEND, SEND.replace('= 5', '= -1 EAGAIN (Resource temporarily unavailable)')],
    ['another error', SEND.replace('= 5', '= -1 EPIPE (Broken pipe)'), SEND.replace('= 5', '= -1 EAGAIN (Again)')],
    ['another call for the same purpose', SEND, 'write(3<socket:[900]>, "hello", 5) = 5'],
  ])('%s', (_name, left, right) => {
    const found = compare([SOCKET, left, CLOSE], [SOCKET, right, CLOSE]);
    expect(found).toMatchObject({ equal: false, calls: 3, differences: 1 });
    expect(found.roles[0]?.rows.map(({ same }) => same)).toEqual([true, false, true]);
  });

  test('a call that is missing, and where', () => {
    const found = compare(program, [SOCKET, CONNECT, RECEIVE, CLOSE]);
    expect(found).toMatchObject({ equal: false, differences: 1 });
    expect(found.roles[0]?.rows[2]).toEqual({
      left: 'sendto(socket#1, "hello", 5, 0, NULL, 0) = 5',
      right: undefined,
      same: false,
    });
  });

  test('a call that is too many', () => {
    expect(compare(program, [...program, CLOSE.replace('= 0', '= -1 EBADF (Bad file descriptor)')]).equal).toBe(false);
  });

  test('two calls in another order', () => {
    expect(compare(program, [SOCKET, CONNECT, RECEIVE, SEND, CLOSE])).toMatchObject({ equal: false });
  });

  test('a call on another descriptor of the same kind', () => {
    const second = SOCKET.replace('3<socket:[900]>', '4<socket:[901]>');
    const onSecond = CLOSE.replace('3<socket:[900]>', '4<socket:[901]>');
    expect(compare([SOCKET, second, CLOSE], [SOCKET, second, onSecond])).toMatchObject({
      equal: false,
      differences: 1,
    });
  });

  test('a call on the copy of a descriptor', () => {
    const dup = 'dup(3<socket:[900]>) = 4<socket:[900]>';
    const onCopy = CLOSE.replace('3<', '4<');
    expect(compare([SOCKET, dup, CLOSE], [SOCKET, dup, onCopy])).toMatchObject({ equal: false, differences: 1 });
  });

  test('a child that does not serve', () => {
    const parent = trace(SOCKET, 'clone(child_stack=NULL, flags=SIGCHLD) = 200', CLOSE);
    const found = comparer.compareRoles(roles(parent, { 200: trace(SEND, CLOSE) }), roles(parent, { 200: '' }));
    expect(found).toMatchObject({ equal: false, differences: 2 });
    expect(found.roles[1]?.name).toBe('program child 1');
  });

  test('that there is nothing to compare', () => {
    expect(compare([], []).equal).toBe(false);
  });
});

describe('the comparison does not mind', () => {
  test('the numbers of descriptors', () => {
    const elsewhere = program.map((call) => call.replace('3<socket:[900]>', '21<socket:[777]>'));
    expect(compare(program, elsewhere)).toMatchObject({ equal: true, calls: 5 });
  });

  test('ephemeral ports, in addresses and in data, as long as they are used alike', () => {
    const name = (port: number) =>
      `getsockname(3<socket:[900]>, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = 0`;
    const say = (port: number) => `sendto(3<socket:[900]>, "port ${port}!", 11, 0, NULL, 0) = 11`;
    expect(compare([SOCKET, name(40001), say(40001)], [SOCKET, name(40002), say(40002)]).equal).toBe(true);
    expect(compare([SOCKET, name(40001), say(40001)], [SOCKET, name(40002), say(40001)]).equal).toBe(false);
  });

  test('where in memory an argument was that the kernel did not fill in', () => {
    const accept = (at: string) =>
      `accept(3<socket:[900]>, ${at}, [128]) = -1 EAGAIN (Resource temporarily unavailable)`;
    expect(compare([SOCKET, accept('0x7ffc1234abcd')], [SOCKET, accept('0x5581d3f0')]).equal).toBe(true);
    expect(compare([SOCKET, accept('0x7ffc1234abcd')], [SOCKET, accept('NULL')]).equal).toBe(false);
  });

  test('a call that was interrupted and made again', () => {
    const interrupted = RECEIVE.replace(/"hello"(.*)= 5/, '0x7ffc1234abcd$1= ? ERESTARTSYS (To be restarted)');
    expect(compare([SOCKET, interrupted, RECEIVE], [SOCKET, RECEIVE])).toMatchObject({ equal: true, calls: 2 });
    expect(compare([SOCKET, interrupted, CLOSE], [SOCKET, CLOSE]).equal).toBe(false);
  });

  test("descriptors that are not the lab's", () => {
    const others = [
      'write(1<socket:[5]>, "hi", 2) = 2',
      'close(7<anon_inode:[eventpoll]>) = 0',
      'close(8</etc/hosts>) = 0',
    ];
    expect(compare([SOCKET, ...others, CLOSE], [SOCKET, CLOSE])).toMatchObject({ equal: true, calls: 2 });
  });

  test('what happens between fork and exec, and that descriptors are marked close-on-exec after it', () => {
    const parent = trace(SOCKET, 'vfork() = 200', CLOSE);
    const exec = 'execve("/bin/server", ["server"], 0x7ffc1234abcd /* 9 vars */) = 0';
    const moved = SEND.replace('3<', '5<');
    const left = trace(
      'dup2(3<socket:[900]>, 5) = 5<socket:[900]>',
      exec,
      'fcntl(5<socket:[900]>, F_SETFD, FD_CLOEXEC) = 0',
      moved,
    );
    const right = trace(CLOSE, exec, moved);
    const found = comparer.compareRoles(roles(parent, { 200: left }), roles(parent, { 200: right }));
    expect(found).toMatchObject({ equal: true, calls: 3 });
  });

  test('threads that touch no socket', () => {
    const clone = (pid: number) => `clone3({flags=CLONE_VM|CLONE_THREAD, stack=0x7ffc1234abcd}, 88) = ${pid}`;
    const left = roles(trace(SOCKET, clone(200), clone(201), clone(202)), {
      200: '',
      201: '',
      202: trace(SEND, CLOSE),
    });
    const right = roles(trace(SOCKET, clone(300)), { 300: trace(SEND, CLOSE) });
    expect(comparer.compareRoles(left, right)).toMatchObject({ equal: true, calls: 3 });
    expect(right[1]).toEqual({
      name: 'program thread 1',
      calls: [`sendto(program's socket#1, "hello", 5, 0, NULL, 0) = 5`, "close(program's socket#1) = 0"],
    });
  });

  test('the identification of packets that a raw socket receives', () => {
    const raw = 'socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) = 3<socket:[900]>';
    const packet = (id: string, data: string) =>
      `recvfrom(3<socket:[900]>, "E\\0\\0\\34${id}@\\0@\\1\\\\ \\177\\0\\0\\1\\177\\0\\0\\1${data}", 1500, 0, NULL, NULL) = 28`;
    expect(compare([raw, packet('\\340\\262', 'pong')], [raw, packet('AB', 'pong')]).equal).toBe(true);
    expect(compare([raw, packet('AB', 'ping')], [raw, packet('AB', 'pong')]).equal).toBe(false);
    expect(compare([SOCKET, packet('AB', 'pong')], [SOCKET, packet('AC', 'pong')]).equal).toBe(false);
  });
});
