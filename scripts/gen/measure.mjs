/**
 * Asks the C compiler for values, offsets and sizes: one small program for each set of headers, because the
 * kernel's headers and the C library's cannot all be included together.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What every unit starts from. _GNU_SOURCE is what g++ defines too, so that C and C++ see the same names. */
export const PREAMBLE =
  '#define _GNU_SOURCE 1\n#include <stddef.h>\n#include <stdint.h>\n#include <sys/types.h>\n#include <sys/ioctl.h>\n#include <sys/socket.h>\n';

/** Fills in `constant.value`, `struct.size`, `field.offset` and `field.size` everywhere. */
export async function measure(files) {
  const folder = await mkdtemp(join(tmpdir(), 'bsd-sockets-gen-'));
  try {
    const units = files.flatMap((file) => file.units.map((unit) => ({ unit, file: file.file })));
    const queue = units.entries();
    const troubles = [];
    await Promise.all([0, 1, 2, 3].map(() => work(queue, folder, troubles)));
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function work(queue, folder, troubles) {
  for (const [index, { unit, file }] of queue) {
    const source = join(folder, `${index}.c`);
    const program = join(folder, `${index}`);
    await writeFile(source, programFor(unit));
    try {
      await run('cc', ['-w', '-o', program, source]);
      const { stdout } = await run(program);
      read(stdout, unit, file);
    } catch (error) {
      troubles.push(`${file}, <${unit.headers.join('>, <')}>: ${error.stderr ?? error.message}`);
    }
  }
}

function programFor(unit) {
  const lines = [
    PREAMBLE,
    '#include <stdio.h>',
    ...unit.headers.flatMap((header) => [`#if __has_include(<${header}>)`, `#include <${header}>`, '#endif']),
    'int main(void) {',
  ];
  for (const { name, kind, pin } of unit.constants) {
    if (kind === 'macro') lines.push(`#ifdef ${name}`);
    if (kind === 'macro' || pin === undefined) lines.push(`  printf("${name} %lld\\n", (long long)(${name}));`);
    if (kind === 'macro') lines.push('#endif');
  }
  for (const struct of unit.structs.filter(({ size }) => !size)) {
    lines.push(`  printf("${struct.name} %zu\\n", sizeof(struct ${struct.name}));`);
    for (const name of [...measuredFields(struct).map((field) => field.name), ...(struct.end ?? [])]) {
      const member = `((struct ${struct.name} *)0)->${name}`;
      lines.push(
        `  printf("${struct.name}.${name} %zu %zu\\n", offsetof(struct ${struct.name}, ${name}), sizeof(${member}));`,
      );
    }
  }
  return `${lines.join('\n')}\n  return 0;\n}\n`;
}

/** Those that are newer than the headers, or bit-fields, say themselves where they are. */
export const measuredFields = (struct) => struct.fields.filter(({ pinned }) => !pinned);

function read(stdout, unit, file) {
  const found = new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.split(' ')[0], line.split(' ').slice(1).map(Number)]),
  );
  for (const constant of unit.constants) {
    const [value] = found.get(constant.name) ?? [constant.pin];
    if (value === undefined)
      throw new Error(`${file}: ${constant.name} is not in <${unit.headers.join('>, <')}>: pin its value`);
    if (!Number.isSafeInteger(value)) throw new Error(`${file}: ${constant.name} does not fit a number: ${value}`);
    if (!constant.grows && constant.pin !== undefined && constant.pin !== value)
      throw new Error(`${file}: ${constant.name} is pinned to ${constant.pin}, but the headers say ${value}`);
    constant.value = constant.grows ? constant.pin : value;
  }
  for (const struct of unit.structs) measureStruct(struct, found);
}

/** `size` is the compiler's sizeof, `length` how many bytes of it an address has. */
function measureStruct(struct, found) {
  struct.pinned = struct.size !== undefined;
  if (struct.pinned) {
    struct.size = struct.length = Number(struct.size[0]);
    return;
  }
  [struct.size] = found.get(struct.name);
  for (const field of measuredFields(struct)) [field.offset, field.size] = found.get(`${struct.name}.${field.name}`);
  const [offset, size] = struct.end ? found.get(`${struct.name}.${struct.end[0]}`) : [0, struct.size];
  struct.length = offset + size;
}
