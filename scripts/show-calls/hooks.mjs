/**
 * Module hooks: 'bsd-sockets' becomes a module with the same exports, of which the functions are wrapped in `shown`.
 * See preload.mjs.
 */
const PACKAGE = 'bsd-sockets';
const WRAPPED = 'show-calls:';

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  if (specifier !== PACKAGE) return resolved;
  return { url: WRAPPED + resolved.url, shortCircuit: true };
}

export async function load(url, context, next) {
  if (!url.startsWith(WRAPPED)) return next(url, context);
  const real = url.slice(WRAPPED.length);
  const exported = Object.entries(await import(real));
  const calls = exported.filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name));
  const source = [
    `import * as real from '${real}';`,
    `import { shown } from '${new URL('preload.mjs', import.meta.url)}';`,
    `export * from '${real}';`,
    // An export of the module's own goes before one of the same name that comes with the star.
    ...calls.map(([name]) => `export const ${name} = shown('${name}', real.${name}, real);`),
  ];
  return { format: 'module', source: source.join('\n'), shortCircuit: true };
}
