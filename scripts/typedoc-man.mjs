/** A plugin for TypeDoc: `@see recv(2)` becomes a link to the manual page, and `@see linux/rose.h` plain code. */
import { Converter } from 'typedoc';

const PAGE = /^([\w.-]+)\((\d)\)/;
const HEADER = /^[\w/.-]+\.h$/;

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      for (const tag of reflection.comment?.getTags('@see') ?? []) tag.content.forEach(link);
    }
  });
}

function link(part) {
  if (part.kind !== 'text') return;
  const text = part.text.trim();
  const [, name, section] = PAGE.exec(text) ?? [];
  if (name) part.text = `[${text}](https://man7.org/linux/man-pages/man${section}/${name}.${section}.html)`;
  else if (HEADER.test(text)) part.text = `\`<${text}>\``;
}
