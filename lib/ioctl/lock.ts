/** What commands of fcntl(2) point to: struct flock and struct f_owner_ex. */

import type { FileLock, SignalOwner } from '../gen/groups.js';
import { flock as lockLayout, f_owner_ex as ownerLayout } from '../gen/layouts.js';
import { type RequestKind, setter } from './kind.js';
import { integer, long, type Member, type Members, structGetter, structPassed } from './member.js';

/** A lock on a part of a file, C's `struct flock`. */
export interface Flock {
  /** F_RDLCK, F_WRLCK or F_UNLCK. */
  type: FileLock;
  /** What `start` is counted from: 0 the beginning of the file, 1 the current position, 2 its end. 0 when not given. */
  whence?: number;
  /** Bytes, may be negative. 0 when not given. */
  start?: number | bigint;
  /** Bytes; 0, or not given, is to the end of the file however far it moves. */
  len?: number | bigint;
  /** Read by F_GETLK: who holds the lock, -1 for one of F_OFD_SETLK. */
  pid?: number;
}

const lock = lockLayout.fields;
const lockMembers: Members<Flock> = {
  type: { is: integer as Member<FileLock>, field: lock.type },
  whence: { is: integer, field: lock.whence, optional: true },
  start: { is: long, field: lock.start, optional: true },
  len: { is: long, field: lock.len, optional: true },
  pid: { is: integer, field: lock.pid, optional: true },
};

/** Who is sent the signals of a descriptor, C's `struct f_owner_ex`. */
export interface FOwnerEx {
  /** F_OWNER_TID, F_OWNER_PID or F_OWNER_PGRP. */
  type: SignalOwner;
  /** Its number; 0 is nobody. */
  pid: number;
}

const owner = ownerLayout.fields;
const ownerMembers: Members<FOwnerEx> = {
  type: { is: integer as Member<SignalOwner>, field: owner.type },
  pid: { is: integer, field: owner.pid },
};

export const flock = {
  get: structGetter<Flock>(lockLayout, lockMembers) as RequestKind<Flock, Required<Flock>>,
  set: setter<Flock>((call, value) => structPassed(call, value, lockLayout.size, lockMembers)),
};

export const f_owner_ex = {
  get: {
    ...structGetter<FOwnerEx>(ownerLayout, ownerMembers),
    encode: () => ({ argument: new Uint8Array(ownerLayout.size) }),
  } as RequestKind<undefined, FOwnerEx>,
  set: setter<FOwnerEx>((call, value) => structPassed(call, value, ownerLayout.size, ownerMembers)),
};
