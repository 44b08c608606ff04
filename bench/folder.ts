import { fileURLToPath } from 'node:url';

/** Where scripts/bench.mjs leaves the compiled C and the installed peers. */
export const folder = fileURLToPath(new URL('../../build/bench/', import.meta.url));
