/**
 * Shows the calls of a program that does not know of it: `node --import ./scripts/show-calls/preload.mjs program.js`.
 *
 * For each function of 'bsd-sockets' that the program calls, a line of JSON is written to descriptor 3, which whoever
 * starts the program has opened: { time, call, result }. The calls are real and unchanged; hooks.mjs puts `shown`
 * around them.
 */
import { writeSync } from 'node:fs';
import { register } from 'node:module';

const REPORT = 3;

/** The constants that an argument may be one of, where the number alone says little. */
const names = {
  socket: [
    ['AF_INET', 'AF_INET6', 'AF_UNIX'],
    ['SOCK_STREAM', 'SOCK_DGRAM'],
  ],
  setsockopt: [[], ['SOL_SOCKET'], ['SO_REUSEADDR', 'SO_RCVTIMEO']],
  shutdown: [[], ['SHUT_RD', 'SHUT_WR', 'SHUT_RDWR']],
};

/** Calls that fill the buffer they are given. */
const receiving = new Set(['recv', 'recvfrom']);

const quote = (bytes) => JSON.stringify(Buffer.from(bytes).toString());

function address({ address, port, ...other }) {
  return port === undefined ? JSON.stringify(other) : `${address}:${port}`;
}

function argument(call, value, index, constants) {
  const name = names[call]?.[index]?.find((candidate) => constants[candidate] === value);
  if (name !== undefined) return name;
  if (value instanceof Uint8Array) return receiving.has(call) ? `${value.length} bytes` : quote(value);
  if (ArrayBuffer.isView(value)) return `{${value.join(', ')}}`; // a struct of numbers
  if (typeof value === 'object' && value !== null) return address(value);
  return String(value);
}

function outcome(call, result, args) {
  if (result === undefined) return '0'; // what C returns
  if (typeof result !== 'object')
    return receiving.has(call) ? `${result} ${quote(args[1].subarray(0, result))}` : result;
  if (result.bytes !== undefined) return `${outcome(call, result.bytes, args)} from ${address(result.address)}`;
  if (result.fd !== undefined) return `${result.fd} from ${address(result.address)}`;
  return address(result);
}

/** A function of the package that does what it does and reports it. `constants` is the package. */
export function shown(call, real, constants) {
  return (...args) => {
    const report = (time, result) => {
      const text = args.map((value, index) => argument(call, value, index, constants)).join(', ');
      const line = { time: String(time), call: `${call}(${text})`, result: String(result) };
      writeSync(REPORT, `${JSON.stringify(line)}\n`);
    };
    try {
      const result = real(...args);
      report(process.hrtime.bigint(), outcome(call, result, args));
      return result;
    } catch (error) {
      report(process.hrtime.bigint(), error.code);
      throw error;
    }
  };
}

register('./hooks.mjs', import.meta.url);
