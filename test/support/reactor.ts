/**
 * What tests of `bsd-sockets/promises` start with: the environment's epoll descriptor, which the first wait opens and
 * which stays, is there before the file's descriptors are counted; and pairs of sockets are non-blocking.
 */
import {
  AF_UNIX,
  close,
  F_GETFL,
  F_SETFL,
  type Fd,
  fcntl,
  O_NONBLOCK,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  socketpair,
} from 'bsd-sockets';
import { readable } from 'bsd-sockets/promises';

const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
const wait = readable(a);
close(a);
close(b);
await wait.catch(() => {});

/** Sets O_NONBLOCK. */
export function nonBlocking(fd: Fd): Fd {
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
  return fd;
}

/** Sets it on both. */
export function nonBlockingPair([first, second]: [Fd, Fd]): [Fd, Fd] {
  return [nonBlocking(first), nonBlocking(second)];
}

const PENDING = Symbol('pending');

/** Whether a promise is still pending after the event loop has turned a few times. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let state: unknown = PENDING;
  promise.then(
    () => {
      state = undefined;
    },
    () => {
      state = undefined;
    },
  );
  for (let turn = 0; turn < 5; turn++) await new Promise<void>((done) => setImmediate(done));
  return state === PENDING;
}

/** What a promise was rejected with; fails when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`it was resolved with ${String(value)}`);
}
