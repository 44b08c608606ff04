/** Option values and buffers, as C lays them out. */

/** An int. */
export function int(value: number): Uint8Array {
  return new Uint8Array(new Int32Array([value]).buffer);
}

/** The int in these bytes. */
export function intOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, new Uint8Array(int(1))[0] === 1);
}

/** struct timeval, of 64-bit systems. */
export function timeval(milliseconds: number): Uint8Array {
  const seconds = Math.floor(milliseconds / 1000);
  return new Uint8Array(new BigInt64Array([BigInt(seconds), BigInt((milliseconds - seconds * 1000) * 1000)]).buffer);
}

/** struct linger. */
export function linger(seconds: number): Uint8Array {
  return new Uint8Array(new Int32Array([1, seconds]).buffer);
}

/** The text's bytes. */
export function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

/** The first `n` bytes as text. */
export function text(buffer: Uint8Array, n: number = buffer.length): string {
  return Buffer.from(buffer.subarray(0, n)).toString();
}
