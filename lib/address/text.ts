/** Addresses in messages. */
import { codecOf, other } from './families.js';
import type { Sockaddr } from './types.js';

/** `127.0.0.1:5006`, `[::1]:80`, `/run/x.sock`, `@abstract`. */
export function formatAddress(address: Sockaddr): string {
  return ('data' in address ? other : codecOf(address.family)).text(address as never);
}
