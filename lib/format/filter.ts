/** Instructions of BPF filters: BPF_STMT(BPF_RET|BPF_K, 0), BPF_JUMP(BPF_JMP|BPF_K|BPF_JEQ, 0x800, 0, 0x5). */
import { checkInteger } from '../argument.js';
import type { ConstantGroup } from '../gen/names.js';
import { BPF_ABS, BPF_LD } from '../gen/own.js';
import { groupOf, symbolOf } from './names.js';
import { hex } from './text.js';

/** What a part of a code says: its bits, and the group of its constants. */
type Part = readonly [mask: number, group: ConstantGroup];

const CLASS: Part = [0x07, 'BpfClass'];
const SIZE: Part = [0x18, 'BpfWidth'];
const MODE: Part = [0xe0, 'BpfMode'];
const SOURCE: Part = [0x08, 'BpfSource'];

/** The parts of a code behind its class, by class: LD, LDX, ST, STX, ALU, JMP, RET, MISC. */
const PARTS: readonly (readonly Part[])[] = [
  [SIZE, MODE],
  [SIZE, MODE],
  [],
  [],
  [SOURCE, [0xf0, 'BpfOperation']],
  [SOURCE, [0xf0, 'BpfJump']],
  [[0x18, 'BpfSource']],
  [[0xf8, 'BpfMiscOperation']],
];

/** `BPF_LD|BPF_W|BPF_ABS`. Bits that no part has are a number at the end. */
function codeText(code: number): string {
  const parts = [CLASS, ...(PARTS[code & CLASS[0]] as readonly Part[])];
  const rest = parts.reduce((left, [mask]) => left & ~mask, code);
  const names = parts.map(([mask, group]) => symbolOf(code & mask, group));
  return [...names, ...(rest === 0 ? [] : [`${hex(rest)} /* BPF_??? */`])].join('|');
}

/** The bases that an offset may count from, the highest first. */
const bases = () => [...(groupOf('SKF')?.members ?? [])].map(([name, base]) => ({ name, base: base >>> 0 })).reverse();

/** What is loaded from the packet, or of what is known about it: `SKF_AD_OFF+SKF_AD_PROTOCOL`. */
function offsetText(k: number): string {
  const found = bases().find(({ base }) => k >= base);
  if (found === undefined) return hex(k);
  const { name, base } = found;
  return `${name}+${name === 'SKF_AD_OFF' ? symbolOf(k - base, 'SKF_AD') : k - base}`;
}

interface Instruction {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

function check(instruction: Readonly<Record<string, unknown>>): Instruction {
  const { code, jt = 0, jf = 0, k = 0 } = instruction;
  checkInteger('format', 'value.code', code, 0, 0xffff);
  checkInteger('format', 'value.jt', jt, 0, 0xff);
  checkInteger('format', 'value.jf', jf, 0, 0xff);
  checkInteger('format', 'value.k', k, 0, 0xffffffff);
  return { code, jt, jf, k } as Instruction;
}

/** One instruction. What jumps nowhere is a statement. */
export function filterText(instruction: Readonly<Record<string, unknown>>): string {
  const { code, jt, jf, k } = check(instruction);
  if (jt !== 0 || jf !== 0) return `BPF_JUMP(${[codeText(code), ...[k, jt, jf].map(hex)].join(', ')})`;
  const isLoad = (code & CLASS[0]) === BPF_LD && (code & MODE[0]) === BPF_ABS;
  return `BPF_STMT(${codeText(code)}, ${isLoad ? offsetText(k) : hex(k)})`;
}
