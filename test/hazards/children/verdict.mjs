/** What may come of a call with junk, and what is a defect. */
import { AddrInfoError, SocketError } from 'bsd-sockets';
import { Trap } from './junk.mjs';
import { invoke } from './signatures.mjs';

const CODES = ['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE', 'ERR_OUT_OF_RANGE'];

/** An argument that bounds another: an error may name either. */
const RELATED = {
  room: ['out'],
  sources: ['address'],
  batch: ['out', 'controls'],
  family: ['bytes'],
  address: ['address'],
  bp: ['bp'],
  textSix: ['bp'],
  length: ['align'],
  request: ['argument'],
  pointerRequest: ['argument', 'data'],
};

/** The system's own answers: SocketErrors, and those of the resolver. */
function isAnswer(error) {
  if (!(error instanceof SocketError || error instanceof AddrInfoError)) return false;
  return Number.isInteger(error.errno) && error.errno !== 0 && error.message.includes(error.code);
}

/** A TypeError or RangeError of Node's kind, whose message begins with the call and one of these arguments. */
function isArgumentError(error, name, spelled) {
  if (!CODES.includes(error.code)) return false;
  if (!(error instanceof (error.code === 'ERR_OUT_OF_RANGE' ? RangeError : TypeError))) return false;
  const match = /^(\w+): (\w+)[\w.[\]]* must be \S.*; received \S/s.exec(error.message);
  return match !== null && match[1] === name && spelled.includes(match[2]);
}

/** Arguments whose properties or elements are read: they are the caller's, and so is what a getter of one throws. */
const READ = {
  'bsd-sockets': [
    'address',
    'l2tpip',
    'controlMessages',
    'iov',
    'messageIn',
    'messageOut',
    'messagesIn',
    'messagesOut',
    'hints',
    'passed',
    'serverOptions',
    'connectionOptions',
    'sources',
    'sourceTexts',
    'pollEntries',
    'sets',
    'sigmask',
    'event',
    'options',
    'timerSpec',
    'ioctlObject',
  ],
  'bsd-sockets/raw': ['iov', 'batch', 'addresses', 'controls'],
};

function isTheCallersOwn(error, entry, kinds) {
  if (!kinds.some((kind) => READ[entry].includes(kind))) return false;
  if (error instanceof Trap) return !/valueOf|toString|toPrimitive/.test(error.message);
  return error instanceof TypeError && /on a proxy that has been revoked/.test(error.message);
}

/** Macros of C that have no value. */
const isVoid = (name) => /^FD_(SET|CLR|ZERO)$/.test(name);

/**
 * Makes the call.
 *
 * @param junked - the positions of the arguments that are junk
 * @returns what is wrong with what came of it; undefined when nothing is
 */
export function objection({ entry, name, fn, kinds, spelled }, args, junked) {
  try {
    const result = invoke(fn, args);
    if (entry === 'bsd-sockets/raw' && typeof result !== 'number' && typeof result !== 'string' && !isVoid(name))
      return `returned ${String(result)}`;
    if (Number.isNaN(result)) return 'returned NaN';
    return undefined;
  } catch (error) {
    const junkedKinds = junked.map((at) => kinds[at]);
    const names = junked.map((at) => spelled[at]).concat(junkedKinds.flatMap((kind) => RELATED[kind] ?? []));
    if (entry === 'bsd-sockets' && isAnswer(error)) return undefined;
    if (isArgumentError(error, name, names) || isTheCallersOwn(error, entry, junkedKinds)) return undefined;
    return `threw ${error?.name}: ${String(error?.message).slice(0, 160)} [${error?.code}]`;
  }
}
