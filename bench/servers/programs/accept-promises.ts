/** Accepts and closes: `bsd-sockets/promises`. */
import { close, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM } from 'bsd-sockets';
import { accept } from 'bsd-sockets/promises';
import { listening } from './support.js';

const listener = listening(SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC);
for (;;) close((await accept(listener)).fd);
