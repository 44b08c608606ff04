/**
 * class Socket does what socket.socket of Python does
 * - the same result, the same errno, a timeout where Python has one; on TCP, UDP, and AF_UNIX streams, datagrams and
 *   packets
 *
 * Each row has the same program twice. Python runs all of its own at once.
 */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  close,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_PEEK,
  SHUT_RD,
  SHUT_WR,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  Socket,
  SocketError,
  type SocketType,
  TimeoutError,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need } from '../support/need.js';
import { own } from '../support/own.js';
import { abstract, anyPort } from '../support/pairs.js';
import { text } from '../support/values.js';
import { fullListener, ownSocket } from './sockets.js';

const prelude = `
import errno, itertools, json, os, select
from socket import *
names = ('\\0python %d %d' % (os.getpid(), n) for n in itertools.count())
keep = []
def make(family=AF_INET, type=SOCK_STREAM, timeout=None):
    s = socket(family, type)
    keep.append(s)
    if timeout is not None: s.settimeout(timeout / 1000)
    return s
def name(family): return ('127.0.0.1', 0) if family == AF_INET else next(names)
def bound(family, type):
    s = make(family, type); s.bind(name(family)); return s
def listener(family=AF_INET, type=SOCK_STREAM, backlog=5):
    s = bound(family, type); s.listen(backlog); return s
def pair(family, type):
    if family == AF_INET and type == SOCK_DGRAM:
        a, b = bound(family, type), bound(family, type)
        a.connect(b.getsockname()); b.connect(a.getsockname()); return a, b
    l = listener(family, type) if type != SOCK_DGRAM else None
    if l is None: a, b = socketpair(family, type); keep.extend((a, b)); return a, b
    a = make(family, type); a.connect(l.getsockname()); b = l.accept()[0]; keep.append(b); return a, b
def full(family):
    l = listener(family, SOCK_STREAM, 0)
    make(family, SOCK_STREAM, 0).connect_ex(l.getsockname())
    select.select([l], [], []) # not before the handshake is over is it in the queue, which has room for one
    return l
def closed():
    s = make(); s.close(); return s
def outcome(f):
    try: r = f()
    except OSError as e:
        return 'timeout' if isinstance(e, timeout) and e.errno is None else errno.errorcode[e.errno].replace('ENOTSUP', 'EOPNOTSUPP')
    except ValueError: return 'refused'
    return r.decode() if isinstance(r, bytes) else r
def after(s, ms):
    s.settimeout(None if ms is None else ms / 1000); return s
`;

// ─── The same in TypeScript

function make(family: typeof AF_INET | typeof AF_UNIX = AF_INET, type: SocketType = SOCK_STREAM, ms?: number): Socket {
  const s = ownSocket(new Socket(family, type));
  if (ms !== undefined) s.timeoutMs = ms;
  return s;
}

type Family = typeof AF_INET | typeof AF_UNIX;

function bound(family: Family, type: SocketType): Socket {
  const s = make(family, type);
  s.bind(family === AF_INET ? anyPort.v4 : abstract());
  return s;
}

function listener(family: Family = AF_INET, type: SocketType = SOCK_STREAM, backlog = 5): Socket {
  const s = bound(family, type);
  s.listen(backlog);
  return s;
}

function pair(family: Family, type: SocketType): [Socket, Socket] {
  if (family === AF_UNIX && type === SOCK_DGRAM) return Socket.pair(family, type).map(ownSocket) as [Socket, Socket];
  const a = type === SOCK_DGRAM ? bound(family, type) : make(family, type);
  const b = type === SOCK_DGRAM ? bound(family, type) : listener(family, type);
  a.connect(b.getsockname());
  if (type !== SOCK_DGRAM) return [a, ownSocket(b.accept().socket)];
  b.connect(a.getsockname());
  return [a, b];
}

function closed(): Socket {
  const s = make();
  s.close();
  return s;
}

function after(s: Socket, ms: number | undefined): Socket {
  s.timeoutMs = ms;
  return s;
}

function outcome(call: () => unknown): unknown {
  try {
    const result = call();
    return result instanceof Uint8Array ? text(result) : (result ?? null);
  } catch (error) {
    if (error instanceof TimeoutError) return 'timeout';
    if (error instanceof SocketError) return error.code;
    if (error instanceof RangeError || error instanceof TypeError) return 'refused';
    throw error;
  }
}

// ─── The programs

type Row = [python: string, ours: () => unknown];

const kinds: [string, Family, SocketType][] = [
  ['AF_INET, SOCK_STREAM', AF_INET, SOCK_STREAM],
  ['AF_INET, SOCK_DGRAM', AF_INET, SOCK_DGRAM],
  ['AF_UNIX, SOCK_STREAM', AF_UNIX, SOCK_STREAM],
  ['AF_UNIX, SOCK_DGRAM', AF_UNIX, SOCK_DGRAM],
  ['AF_UNIX, SOCK_SEQPACKET', AF_UNIX, SOCK_SEQPACKET],
];

const pairs: Row[] = kinds.flatMap(([python, family, type]): Row[] => {
  const two = () => pair(family, type);
  /** With the pair: a script in both languages. */
  const row = (code: string, ours: (a: Socket, b: Socket) => unknown): Row => [
    `(lambda p: (lambda a, b: ${code})(*p))(pair(${python}))`,
    () => ours(...two()),
  ];
  return [
    row('(a.send(b"x"), b.recv(9))[1]', (a, b) => {
      a.send('x');
      return b.recv(9);
    }),
    row('after(a, 20).recv(9)', (a) => after(a, 20).recv(9)),
    row('after(a, 0).recv(9)', (a) => after(a, 0).recv(9)),
    row('after(a, 20).recv_into(bytearray(9))', (a) => after(a, 20).recvInto(new Uint8Array(9))),
    row('after(a, 20).recvfrom(9)', (a) => after(a, 20).recvFrom(9)),
    row('after(a, 20).recvmsg(9)[0]', (a) => after(a, 20).recvmsg({ iov: [new Uint8Array(9)] })),
    row('a.recv(9, MSG_DONTWAIT)', (a) => a.recv(9, MSG_DONTWAIT)),
    row('(a.send(b"abc"), b.recv(2, MSG_PEEK))[1]', (a, b) => {
      a.send('abc');
      return b.recv(2, MSG_PEEK);
    }),
    row('(a.shutdown(SHUT_WR), a.send(b"x"))[1]', (a) => {
      a.shutdown(SHUT_WR);
      return a.send('x');
    }),
    row('(a.shutdown(SHUT_RD), a.recv(9))[1]', (a) => {
      a.shutdown(SHUT_RD);
      return a.recv(9);
    }),
    row('(a.shutdown(7), 1)[1]', (a) => a.shutdown(7)),
    row('(b.close(), a.send(b"x"))[1]', (a, b) => {
      b.close();
      return a.send('x');
    }),
    row('(b.close(), after(a, 20).recv(9))[1]', (a, b) => {
      b.close();
      return after(a, 20).recv(9);
    }),
    row('after(a, 0).accept()', (a) => after(a, 0).accept()),
    row('a.listen()', (a) => a.listen()),
    row('a.getsockopt(SOL_SOCKET, SO_TYPE)', (a) => a.getsockopt(SOL_SOCKET, SO_TYPE)),
    row('[int(a.family), int(a.type)]', (a) => [a.family, a.type]),
    row('(a.sendall(b"xyz"), b.recv(9))[1]', (a, b) => {
      a.sendAll('xyz');
      return b.recv(9);
    }),
    row('a.sendmsg([b"x", b"yz"])', (a) => a.sendmsg({ iov: ['x', 'yz'] })),
  ];
});

const others: Row[] = [
  ['make().recv(9)', () => make().recv(9)],
  ['make().send(b"x")', () => make().send('x')],
  ['make(AF_UNIX).recv(9)', () => make(AF_UNIX).recv(9)],
  ['make(AF_INET, SOCK_DGRAM).send(b"x")', () => make(AF_INET, SOCK_DGRAM).send('x')],
  ['make().getpeername()', () => make().getpeername()],
  ['make().accept()', () => make().accept()],
  ['after(listener(), 20).accept()', () => after(listener(), 20).accept()],
  ['after(listener(), 0).accept()', () => after(listener(), 0).accept()],
  ['after(listener(AF_UNIX), 20).accept()', () => after(listener(AF_UNIX), 20).accept()],
  ['bound(AF_INET, SOCK_STREAM).bind(("127.0.0.1", 0))', () => bound(AF_INET, SOCK_STREAM).bind(anyPort.v4)],
  ['make().bind(listener().getsockname())', () => make().bind(listener().getsockname())],
  ['make().connect_ex(("127.0.0.1", 1))', () => make().connectEx({ family: AF_INET, address: '127.0.0.1', port: 1 })],
  ['make().connect(("127.0.0.1", 1))', () => make().connect({ family: AF_INET, address: '127.0.0.1', port: 1 })],
  ['make(AF_UNIX).connect_ex("/no/such")', () => make(AF_UNIX).connectEx({ family: AF_UNIX, path: '/no/such' })],
  ['make().connect_ex(listener().getsockname())', () => make().connectEx(listener().getsockname())],
  [
    'after(make(), 0).connect_ex(full(AF_INET).getsockname())',
    () => after(make(), 0).connectEx(fullListener(AF_INET).getsockname()),
  ],
  [
    'after(make(), 20).connect_ex(full(AF_INET).getsockname())',
    () => after(make(), 20).connectEx(fullListener(AF_INET).getsockname()),
  ],
  [
    'after(make(), 20).connect(full(AF_INET).getsockname())',
    () => after(make(), 20).connect(fullListener(AF_INET).getsockname()),
  ],
  [
    'after(make(AF_UNIX), 0).connect_ex(full(AF_UNIX).getsockname())',
    () => after(make(AF_UNIX), 0).connectEx(fullListener(AF_UNIX).getsockname()),
  ],
  [
    'after(make(AF_UNIX), 20).connect_ex(full(AF_UNIX).getsockname())',
    () => after(make(AF_UNIX), 20).connectEx(fullListener(AF_UNIX).getsockname()),
  ],
  [
    'make(AF_INET, SOCK_STREAM | SOCK_NONBLOCK).gettimeout()',
    () => make(AF_INET, SOCK_STREAM | SOCK_NONBLOCK).timeoutMs,
  ],
  ['int(make(AF_INET, SOCK_STREAM | SOCK_NONBLOCK).type)', () => make(AF_INET, SOCK_STREAM | SOCK_NONBLOCK).type],
  ['make().gettimeout()', () => make().timeoutMs],
  [
    '[after(make(), t).getblocking() for t in (None, 0, 5)]',
    () => [undefined, 0, 5].map((t) => after(make(), t).getBlocking()),
  ],
  ['[os.get_blocking(after(make(), t).fileno()) for t in (None, 0, 5)]', () => [true, false, false]],
  ['after(make(), -1)', () => after(make(), -1)],
  ['closed().connect_ex(("127.0.0.1", 1))', () => closed().connectEx(anyPort.v4)],
  ['closed().recv(9)', () => closed().recv(9)],
  ['closed().listen()', () => closed().listen()],
  ['after(closed(), 1)', () => after(closed(), 1)],
  ['closed().fileno()', () => closed().fd],
  ['closed().detach()', () => closed().detach()],
  ['closed().close()', () => closed().close()],
  ['closed().dup()', () => closed().dup()],
  ['make().get_inheritable()', () => make().getInheritable()],
  ['closed().get_inheritable()', () => closed().getInheritable()],
  ['socket(fileno=os.open("/dev/null", 0))', () => Socket.from(own(openSync('/dev/null', 'r')))],
  ['socket(fileno=999)', () => Socket.from(999)],
];

const descriptors: Row[] = [3, 2, 1].map(
  (max): Row => [
    `(lambda a, b: (send_fds(a, [b"xy"], [0, 1, 2]), (lambda m, f, g, _: [m.decode(), len(f), g & MSG_CTRUNC])(*recv_fds(b, 9, ${max})))[1])(*pair(AF_UNIX, SOCK_STREAM))`,
    () => {
      const [a, b] = pair(AF_UNIX, SOCK_STREAM);
      a.sendFds('xy', [0, 1, 2]);
      const { data, fds, flags } = b.recvFds(9, max);
      fds.forEach(close);
      return [text(data), fds.length, flags & MSG_CTRUNC];
    },
  ],
);

const rows = [...pairs, ...others, ...descriptors];

/** What Python makes of its programs. */
function answersOfPython(): unknown[] {
  const program = `${prelude}\nprint(json.dumps([outcome(f) for f in [\n${rows.map(([python]) => `lambda: ${python},`).join('\n')}\n]]))`;
  const { stdout, stderr, status } = spawnSync('python3', ['-W', 'ignore', '-c', program], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  if (status !== 0) throw new Error(`python3 failed:\n${stderr}`);
  return JSON.parse(stdout) as unknown[];
}

const { ok, reason } = need.python3;

describe.runIf(ok)(ok ? 'as in Python' : `as in Python (skipped: ${reason})`, () => {
  const answers = ok ? answersOfPython() : [];

  test.each(rows.map(([python, ours], i) => ({ python, ours, answer: answers[i] })))('$python', ({ ours, answer }) => {
    expect(outcome(ours)).toEqual(answer);
  });
});
