/** What the data of control messages is: every kind that a `control=` in native/defs may name. */
export * from './ip.js';
export {
  be32,
  bytes,
  i64,
  int,
  type Kind,
  none,
  text,
  timespec,
  timeval,
  u8,
  u16,
  u32,
  u32s,
  u64,
} from './kind.js';
export * from './protocols.js';
export * from './socket.js';
