/** Whether a wait keeps the process alive: `node alive.mjs SCENARIO` prints what came of it, if anything does. */
import { AF_UNIX, close, SOCK_NONBLOCK, SOCK_STREAM, send, socketpair } from 'bsd-sockets';
import { recv } from 'bsd-sockets/promises';

/** A process that nothing keeps has ended by then. */
const LATE_MS = 5000;

const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
const say = (text) => process.stdout.write(text);
const wait = (options) => recv(b, new Uint8Array(8), 0, options);

const scenarios = {
  // The timer does not keep the process; the wait does.
  ref() {
    setTimeout(() => send(a, 'x'), 50).unref();
    wait().then(() => say('waited'));
  },
  unref() {
    setTimeout(() => send(a, 'x'), LATE_MS).unref();
    wait({ ref: false }).then(() => say('waited'));
  },
  'unref with a timeout'() {
    wait({ ref: false, timeoutMs: LATE_MS }).catch(({ name }) => say(name));
  },
  'ref with a timeout'() {
    wait({ timeoutMs: 50 }).catch(({ name }) => say(name));
  },
  aborted() {
    const controller = new AbortController();
    wait({ signal: controller.signal }).catch(({ name }) => say(name));
    setTimeout(() => controller.abort(), 10);
  },
  closed() {
    wait().catch(({ code }) => say(code));
    setTimeout(() => close(b), 10);
  },
  settled() {
    wait().then(() => say('settled'));
    setTimeout(() => send(a, 'x'), 10);
  },
};

scenarios[process.argv[2]]();
