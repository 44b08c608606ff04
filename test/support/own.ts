/**
 * Descriptors and files that belong to a test, and end with it. Every test file that imports this has what its tests
 * made closed and removed after each of them, also when they fail.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, type Fd } from 'bsd-sockets';
import { afterEach } from 'vitest';

const descriptors = new Set<Fd>();
const directories: string[] = [];

/** Has the descriptor closed after the test. The test must not close it with close(), but with {@link closeOwned}. */
export function own(fd: Fd): Fd {
  if (fd < 0) throw new Error(`there is no descriptor to own: ${fd}`);
  descriptors.add(fd);
  return fd;
}

/** {@link own} for both ends of a pair. */
export function ownPair([a, b]: [Fd, Fd]): [Fd, Fd] {
  return [own(a), own(b)];
}

/** Forgets a descriptor, which somebody else closes now or has closed already. */
export function disown(fd: Fd): Fd {
  if (!descriptors.delete(fd)) throw new Error(`descriptor ${fd} belongs to no test`);
  return fd;
}

/** Closes an owned descriptor before the test ends. Its number may be somebody else's from here on. */
export function closeOwned(fd: Fd): void {
  close(disown(fd));
}

/** A directory of the test's own. Its name is short, because a socket's path must not be longer than 108 bytes. */
export function ownDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bsd-'));
  directories.push(directory);
  return directory;
}

let abstractNames = 0;

/** A name in the abstract namespace that no other process uses. */
export function abstractName(): string {
  abstractNames += 1;
  return `\0bsd-sockets test ${process.pid} ${abstractNames}`;
}

afterEach(() => {
  const mine = [...descriptors];
  descriptors.clear();
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
  // EBADF here means that the test closed one behind our back, and its number could have been another's by now.
  for (const fd of mine) close(fd);
});
