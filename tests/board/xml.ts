/** An element of a document that was read. */
export interface Xml { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly (Xml | string)[] }

const NAME = /[A-Za-z_][\w.-]*/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML 1.0 without namespaces, comments or doctype, strictly: tags that match, attributes quoted and named once, no bare `<` or `&`, no
 * character that XML forbids. Throws where the text is not well-formed.
 */
export function readXml(text: string): Xml {
  let at = 0;
  const fail = (why: string): never => { throw new Error(`${why} at ${at}: ${text.slice(at, at + 40)}`); };
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (forbidden) throw new Error(`A character that XML forbids at ${forbidden.index}`);
  const take = (token: string): void => { if (!text.startsWith(token, at)) fail(`Expected ${token}`); at += token.length; };
  const space = (): void => { while (/\s/.test(text[at] ?? '')) at += 1; };
  const name = (): string => {
    NAME.lastIndex = at;
    const [found] = NAME.exec(text) ?? fail('Expected a name');
    at += found.length;
    return found;
  };
  const decoded = (raw: string): string => {
    if (raw.includes('<')) fail('A bare <');
    return raw.replace(/&([^;]{0,5};)?/g, (_all, entity?: string) => ENTITIES[entity?.slice(0, -1) ?? ''] ?? fail('A bare &'));
  };
  const element = (): Xml => {
    take('<');
    const tag = name();
    const attributes: Record<string, string> = {};
    for (space(); !/^[/>]/.test(text.slice(at, at + 1)); space()) {
      const key = name();
      if (Object.hasOwn(attributes, key)) fail(`${key} twice`);
      take('="');
      const end = text.indexOf('"', at);
      if (end < 0) fail('No closing quote');
      attributes[key] = decoded(text.slice(at, end));
      at = end + 1;
    }
    if (text.startsWith('/>', at)) { at += 2; return { tag, attributes, children: [] }; }
    take('>');
    const children: (Xml | string)[] = [];
    while (!text.startsWith('</', at)) {
      if (text[at] === '<') { children.push(element()); continue; }
      const end = text.indexOf('<', at);
      if (end < 0) fail('No closing tag');
      children.push(decoded(text.slice(at, end)));
      at = end;
    }
    take(`</${tag}>`);
    return { tag, attributes, children };
  };
  if (text.startsWith('<?xml')) at = text.indexOf('?>') + 2;
  space();
  const root = element();
  space();
  if (at < text.length) fail('More than one root');
  return root;
}

/** An element and all that is in it. */
export function allOf(xml: Xml): readonly Xml[] {
  return [xml, ...xml.children.flatMap((child) => typeof child === 'string' ? [] : allOf(child))];
}
