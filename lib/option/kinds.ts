/** What the value of a socket option is: every kind that `option=`, `get=` or `set=` in native/defs may name. */
export * from './bytes.js';
export * from './filter.js';
export { either, list } from './list.js';
export * from './multicast.js';
export * from './other.js';
export * from './sctp.js';
export { asked } from './struct.js';
export * from './tcp.js';
export * from './tls.js';
export { be32, int, u8, u16, u32, u64 } from './word.js';
