/** getaddrinfo(3) and getnameinfo(3), which cannot be polled: on threads of the package's own, never on libuv's. */
import { addressBytes } from '../address/index.js';
import { formatAddress } from '../address/text.js';
import type { Sockaddr } from '../address/types.js';
import { type AddrInfo, type AddrInfoHints, addrInfos, type NameInfo, prepareAddrInfo } from '../call/netdb.js';
import { AddrInfoError, check } from '../error.js';
import type { NameInfoFlag } from '../gen/groups.js';
import * as raw from '../raw/netdb.js';
import { badWord, isWord } from '../raw/registers.js';
import { guard, type Options } from './guard.js';
import { READABLE } from './operations.js';
import { start } from './reactor.js';

const fd = new Int32Array(1);
const error = new Int32Array(1);

/** Has something looked up, and waits for the answer, which is let go when the wait is given up. */
async function lookUp<T>(
  call: string,
  options: Options | undefined,
  begin: () => number,
  answer: (lookup: number) => T,
): Promise<T> {
  const guarded = guard(call, options);
  const lookup = check(begin(), call);
  try {
    await start({ ...READABLE, call, syscall: call }, fd[0] as number, 0, guarded);
    return answer(lookup);
  } finally {
    raw.endLookup(lookup);
  }
}

/**
 * The addresses of a host and a service: `getaddrinfo(3)`, on a thread of the package's own.
 *
 * Four are looked up at a time, and others wait for their turn. The C library cannot be interrupted: one that is given up
 * keeps its thread until the name servers answer or time out, and its answer is dropped. The process does not wait for it.
 *
 * @param node - as in the root: a name or a numeric address; null for this host
 * @param service - a name of /etc/services or a port; null for port 0
 * @throws {@link AddrInfoError} as `getaddrinfo` of the root
 * @example
 * const [first] = await getaddrinfo('localhost', 'http', { socktype: SOCK_STREAM }, { timeoutMs: 5000 });
 * @see getaddrinfo(3)
 */
export async function getaddrinfo(
  node: string | null,
  service: string | number | null,
  hints: AddrInfoHints = {},
  options?: Options,
): Promise<AddrInfo[]> {
  const question = prepareAddrInfo(node, service, hints);
  return lookUp(
    'getaddrinfo',
    options,
    () => raw.beginGetaddrinfo(...question, fd),
    (lookup) => addrInfos(raw.answerGetaddrinfo(lookup, error), question, error),
  );
}

/**
 * The names of an address's host and service: `getnameinfo(3)`, on a thread of the package's own, as {@link getaddrinfo}.
 *
 * @param flags - NI_NUMERICHOST, NI_NUMERICSERV, NI_DGRAM, NI_NAMEREQD, …, or-ed; 0 when not given
 * @throws {@link AddrInfoError} as `getnameinfo` of the root
 * @see getnameinfo(3)
 */
export async function getnameinfo(
  address: Sockaddr,
  flags: NameInfoFlag | number = 0,
  options?: Options,
): Promise<NameInfo> {
  if (!isWord(flags)) throw badWord('getnameinfo', 'flags', flags);
  const question = addressBytes('getnameinfo', address);
  const text = formatAddress(address);
  // Options may run code of the caller's, and the address is where the next one is encoded.
  const bytes = new Uint8Array(question.buffer, question.byteOffset, question.byteLength).slice();
  return lookUp(
    'getnameinfo',
    options,
    () => raw.beginGetnameinfo(bytes, flags, fd),
    (lookup) => {
      const result = raw.answerGetnameinfo(lookup, error);
      if (typeof result === 'number') throw new AddrInfoError(result, 'getnameinfo', text, error[0]);
      return result;
    },
  );
}
