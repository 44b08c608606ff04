/**
 * Values that callers pass by mistake, or out of malice. Each row makes its value anew, because some are used up: a
 * buffer is detached once.
 */
import { runInNewContext } from 'node:vm';

/** Thrown by the code of a junk object that a call has no business to run. */
export class Trap extends Error {}

function trap(what) {
  return () => {
    throw new Trap(what);
  };
}

function detached(View) {
  const view = new View(new ArrayBuffer(16));
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

function shrunk(View, ...where) {
  const buffer = new ArrayBuffer(64, { maxByteLength: 128 });
  const view = new View(buffer, ...where);
  buffer.resize(8);
  return view;
}

/** A typed array of a subclass one of whose properties lies, or does worse. */
function liar(Base, property, get) {
  class Liar extends Base {}
  Object.defineProperty(Liar.prototype, property, { get });
  return new Liar(16);
}

function grownWasm() {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 });
  const before = new Uint8Array(memory.buffer, 0, 64);
  memory.grow(1);
  return before; // its memory was detached by growing
}

const withGetter = (property) => Object.defineProperty({}, property, { enumerable: true, get: trap(property) });
const throwingProxy = (target) =>
  new Proxy(target, {
    get: trap('get'),
    has: trap('has'),
    set: trap('set'),
    getPrototypeOf: trap('getPrototypeOf'),
    ownKeys: trap('ownKeys'),
  });

const primitives = [
  ['undefined', () => undefined],
  ['null', () => null],
  ["''", () => ''],
  ["'x'", () => 'x'],
  ['a string with a NUL', () => 'a\0b'],
  ['a lone surrogate', () => '\ud800'],
  ['a long string', () => 'x'.repeat(100_000)],
  ['true', () => true],
  ['NaN', () => NaN],
  ['-0', () => -0],
  ['1.5', () => 1.5],
  ['-1', () => -1],
  ['2**31 - 1', () => 2 ** 31 - 1],
  ['2**31', () => 2 ** 31],
  ['2**32 - 1', () => 2 ** 32 - 1],
  ['2**32', () => 2 ** 32],
  ['-(2**31)', () => -(2 ** 31)],
  ['-(2**31) - 1', () => -(2 ** 31) - 1],
  ['2**53', () => 2 ** 53],
  ['Infinity', () => Infinity],
  ['1n', () => 1n],
  ['Symbol()', () => Symbol('junk')],
];

const objects = [
  ['{}', () => ({})],
  ['[]', () => []],
  ['[1, 2]', () => [1, 2]],
  ['a function', () => () => {}],
  ['a Date', () => new Date(0)],
  ['an object without a prototype', () => Object.create(null)],
  ['a throwing valueOf', () => ({ valueOf: trap('valueOf') })],
  ['a throwing toString', () => ({ toString: trap('toString') })],
  ['a throwing Symbol.toPrimitive', () => ({ [Symbol.toPrimitive]: trap('toPrimitive') })],
  ['a throwing getter of length', () => withGetter('length')],
  ['a throwing getter of byteLength', () => withGetter('byteLength')],
  ['a throwing getter of family', () => withGetter('family')],
  ['a throwing Proxy', () => throwingProxy({})],
  ['a throwing Proxy of a Uint8Array', () => throwingProxy(new Uint8Array(16))],
  ['a quiet Proxy of a Uint8Array', () => new Proxy(new Uint8Array(16), {})],
  ['a quiet Proxy of an Int32Array', () => new Proxy(new Int32Array([16, 16]), {})],
  ['a revoked Proxy', revoked],
  ['a false Uint8Array', () => Object.create(Uint8Array.prototype)],
  ['a false Int32Array', () => Object.create(Int32Array.prototype, { 0: { value: 1n } })],
  ['a false DataView', () => Object.create(DataView.prototype)],
  ['a false ArrayBuffer', () => Object.create(ArrayBuffer.prototype)],
];

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const addresses = [
  ['an address with a port of 1n', () => ({ family: 2, address: '127.0.0.1', port: 1n })],
  ['an address with a symbol as its port', () => ({ family: 2, address: '127.0.0.1', port: Symbol('junk') })],
  ['an address with a throwing port', () => ({ family: 2, address: '127.0.0.1', port: { valueOf: trap('valueOf') } })],
  ['an address with no port', () => ({ family: 2, address: '127.0.0.1' })],
  ['an address of 300.1.1.1', () => ({ family: 2, address: '300.1.1.1', port: 1 })],
  ['an address with a number for text', () => ({ family: 2, address: 1, port: 1 })],
  ['an IPv6 address with a zone of NULs', () => ({ family: 10, address: 'fe80::1%\0', port: 1 })],
  ['an IPv6 address with a scope of 1n', () => ({ family: 10, address: '::1', port: 1, scopeId: 1n })],
  ['a path of 1n', () => ({ family: 1, path: 1n })],
  ['a path that is too long', () => ({ family: 1, path: 'x'.repeat(109) })],
  ['a path of detached bytes', () => ({ family: 1, path: detached(Uint8Array) })],
  ['a path of false bytes', () => ({ family: 1, path: Object.create(Uint8Array.prototype) })],
  ['a path that lies about its length', () => ({ family: 1, path: liar(Uint8Array, 'length', () => 4) })],
  ['a netlink address without numbers', () => ({ family: 16 })],
  [
    'a packet address with false bytes',
    () => ({ family: 17, protocol: 0, ifindex: 1, addr: Object.create(Uint8Array.prototype) }),
  ],
  [
    'a packet address that lies about its bytes',
    () => ({ family: 17, protocol: 0, ifindex: 1, addr: liar(Uint8Array, 'length', () => 2) }),
  ],
  ['an address with too much data', () => ({ family: 29, data: new Uint8Array(127) })],
  ['an address with false data', () => ({ family: 29, data: Object.create(Uint8Array.prototype) })],
  ['an address of a family of 1n', () => ({ family: 1n })],
  ['an address of family 65536', () => ({ family: 65536, data: new Uint8Array(2) })],
];

const memory = [
  ['an empty Uint8Array', () => new Uint8Array(0)],
  ['a view at the end of its buffer', () => new Uint8Array(new ArrayBuffer(8), 8)],
  ['an empty DataView', () => new DataView(new ArrayBuffer(0))],
  ['an empty Int32Array', () => new Int32Array(0)],
  ['a Buffer', () => Buffer.alloc(16)],
  ['a slice of the Buffer pool', () => Buffer.from('pool').subarray(1)],
  ['a Float64Array', () => new Float64Array(2)],
  ['a BigInt64Array', () => new BigInt64Array(2)],
  ['a Uint16Array', () => new Uint16Array(8)],
  ['an ArrayBuffer', () => new ArrayBuffer(16)],
  ['a detached ArrayBuffer', () => detached(Uint8Array).buffer],
  ['a detached Uint8Array', () => detached(Uint8Array)],
  ['a detached Int32Array', () => detached(Int32Array)],
  ['a detached BigUint64Array', () => detached(BigUint64Array)],
  ['a detached DataView', () => detached(DataView)],
  ['a shrunk fixed-length Uint8Array', () => shrunk(Uint8Array, 0, 32)],
  ['a shrunk fixed-length Int32Array', () => shrunk(Int32Array, 16, 4)],
  ['a shrunk DataView', () => shrunk(DataView, 0, 32)],
  ['a length-tracking view, shrunk', () => shrunk(Uint8Array)],
  ['a length-tracking view, shrunk below its offset', () => shrunk(Uint8Array, 16)],
  ['a length-tracking DataView, shrunk below its offset', () => shrunk(DataView, 16)],
  ['a SharedArrayBuffer', () => new SharedArrayBuffer(16)],
  ['a view over a SharedArrayBuffer', () => new Uint8Array(new SharedArrayBuffer(16))],
  ['an Int32Array over a SharedArrayBuffer', () => new Int32Array(new SharedArrayBuffer(16)).fill(16)],
  ['a view over a growable SharedArrayBuffer', growable],
  ['a growable SharedArrayBuffer', () => growable().buffer],
  ['the memory of WebAssembly', () => new Uint8Array(new WebAssembly.Memory({ initial: 1 }).buffer)],
  ['the memory of WebAssembly after it grew', grownWasm],
  ['a view of 1 GiB', () => new Uint8Array(2 ** 30)],
  ['a Uint8Array of another realm', () => runInNewContext('new Uint8Array(16)')],
  ['an Int32Array of another realm', () => runInNewContext('new Int32Array([16, 16])')],
];

/** A list that does away with the memory of its elements while it is being read. */
function detachingList() {
  const views = [new Uint8Array(16), new Uint8Array(16)];
  return new Proxy(views, {
    get(target, key) {
      for (const { buffer } of target)
        if (key === '1' && buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
      return target[key];
    },
  });
}

const lists = [
  ['a list of a number', () => [1]],
  ['a list of null', () => [null, null]],
  ['a list with a hole', () => Object.assign(new Array(3), { 0: new Uint8Array(4), 2: new Uint8Array(4) })],
  ['a list of a detached view', () => [new Uint8Array(4), detached(Uint8Array)]],
  ['a list of a shrunk view', () => [shrunk(Uint8Array, 0, 32)]],
  ['a list of other views', () => [new DataView(new ArrayBuffer(4)), new Float64Array(1)]],
  ['a list of lists of numbers', () => [[1], [2]]],
  ['a list of 5000 views', () => new Array(5000).fill(new Uint8Array(1))],
  ['a list of 2**32 - 1 holes', () => new Array(2 ** 32 - 1)],
  ['a list that throws', () => throwingProxy([])],
  ['a list that detaches its elements', detachingList],
  ['a list with a throwing element', () => Object.defineProperty([1, 2], 0, { get: trap('element') })],
  ['a list of a throwing Proxy', () => [throwingProxy({})]],
  ['a false list', () => ({ length: 2, 0: new Uint8Array(1), 1: new Uint8Array(1) })],
  ['a message without an iov', () => ({})],
  ['a message with junk for its iov', () => ({ iov: 1 })],
  ['a message with junk in its iov', () => ({ iov: [1n] })],
  ['a message with a throwing iov', () => withGetter('iov')],
  ['a message with junk for its address', () => ({ iov: [], address: 1 })],
  ['a message with junk for control', () => ({ iov: [], control: 1, controlLength: NaN })],
  ['a message with junk in control', () => ({ iov: [], control: [1], controlLength: 1.5 })],
  ['a message with half a control message', () => ({ iov: [], control: [{ level: 1 }], controlLength: -1 })],
  ['a message with junk for a descriptor', () => ({ iov: [], control: [{ level: 1, type: 1, value: ['x'] }] })],
  [
    'a message with 1n for a value',
    () => ({ iov: [], control: [{ level: 1, type: 1, value: 1n }], controlLength: 1n }),
  ],
  [
    'a message with a symbol for a level',
    () => ({ iov: [], control: [{ level: Symbol('junk'), type: 1, value: [] }] }),
  ],
  [
    'a message with false bytes for a value',
    () => ({ iov: [], control: [{ level: 1, type: 1, value: Object.create(Uint8Array.prototype) }] }),
  ],
  ['messages of junk', () => [1, 2]],
  ['messages without an iov', () => [{}, {}]],
];

function growable() {
  const buffer = new SharedArrayBuffer(16, { maxByteLength: 64 });
  const view = new Uint8Array(buffer);
  buffer.grow(32);
  return view;
}

const bases = { Uint8Array, Int32Array, DataView: class extends DataView {} };
const liars = Object.entries(bases).flatMap(([name, Base]) => {
  const View =
    name === 'DataView'
      ? class extends DataView {
          constructor(n) {
            super(new ArrayBuffer(n));
          }
        }
      : Base;
  return ['byteLength', 'byteOffset', 'buffer', 'length'].flatMap((property) => [
    [`a ${name} whose ${property} is 2**40`, () => liar(View, property, () => 2 ** 40)],
    [`a ${name} whose ${property} is -1`, () => liar(View, property, () => -1)],
    [`a ${name} whose ${property} is 1n`, () => liar(View, property, () => 1n)],
    [`a ${name} whose ${property} is a symbol`, () => liar(View, property, () => Symbol('junk'))],
    [`a ${name} whose ${property} throws`, () => liar(View, property, trap(property))],
  ]);
});

/** `[what it is, how to make one]` */
export const junk = [...primitives, ...objects, ...addresses, ...lists, ...memory, ...liars];
