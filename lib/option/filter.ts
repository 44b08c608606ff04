/** Classic BPF programs, which the kernel is given by address, and whose length counts instructions. */
import { sock_filter } from '../gen/structkinds.js';
import type { SockFilter } from '../gen/structs.js';
import { setsockopt_fprog } from '../raw/option.js';
import type { OptionKind } from './kind.js';
import { list } from './list.js';

/** BPF_MAXINSNS, the longest program there is. */
const INSTRUCTIONS = 4096;
const { room: SIZE } = sock_filter as { room: number };

/** C's `struct sock_fprog`. */
export const program: OptionKind<Required<SockFilter>[], readonly SockFilter[]> = {
  ...list(sock_filter),
  room: INSTRUCTIONS * SIZE,
  unit: SIZE,
  write: setsockopt_fprog,
};
