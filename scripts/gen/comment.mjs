/** Doc comments of generated TypeScript. */

/** `recv(2), tcp(7)` -> one @see line each; an URL stays whole. */
export const see = (man) =>
  (man ?? '')
    .split(/,\s+/)
    .filter(Boolean)
    .map((page) => `@see ${page}`);

export function comment(lines, indent = '') {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
