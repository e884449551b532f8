/** A place in a text, counted from 1 as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the value that a JSON Pointer names starts in the text of a valid JSON document.
 *
 * @returns The start of the nearest enclosing value if the pointer leads nowhere (a missing property).
 */
export function locatePlace(text: string, pointer: string): TextPosition {
  const keys = pointer.split('/').slice(1).map(unescapeKey);
  let offset = skipSpace(text, 0);
  for (const key of keys) {
    const inside = findMember(text, offset, key);
    if (inside === -1) break;
    offset = inside;
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Start of the member `key` of the object or list at `offset`; -1 if there is none. */
function findMember(text: string, offset: number, key: string): number {
  const opening = text[offset];
  if (opening !== '{' && opening !== '[') return -1;
  let at = skipSpace(text, offset + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
    let name = String(index);
    if (opening === '{') {
      const end = skipValue(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === key) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return -1;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/** Offset just behind the value at `offset`. */
function skipValue(text: string, offset: number): number {
  if (text[offset] === '"') return endOf(STRING, text, offset);
  if (text[offset] !== '{' && text[offset] !== '[') return endOf(SCALAR, text, offset);
  let depth = 0;
  let at = offset;
  do {
    if (text[at] === '"') {
      at = endOf(STRING, text, at);
      continue;
    }
    if (text[at] === '{' || text[at] === '[') depth += 1;
    if (text[at] === '}' || text[at] === ']') depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  pattern.exec(text);
  return pattern.lastIndex;
}

function skipSpace(text: string, offset: number): number {
  return endOf(/\s*/y, text, offset);
}
