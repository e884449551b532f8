import { Project } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import {
  alternative,
  type Edit,
  element,
  elementInside,
  importing,
  inside,
  member,
  property,
  returned,
} from './edit.ts';

function edited(source: string, ...edits: readonly Edit[]): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('list.ts', source);
  for (const edit of edits) edit(file);
  return file.getFullText();
}

/** Without what the formatter puts in or takes out. */
const bare = (text: string) => text.replace(/[\s;]/g, '');

describe('an edit', () => {
  it.each([
    ['an import', '', importing('./b.ts', 'B', 'type C'), 'import { B, type C } from "./b.ts";'],
    ['a property', 'const A = { a: 1 } as const;', property('A', 'b', '2'), 'const A = { a: 1, b: 2 } as const;'],
    ['a property of an empty object', 'const A = {};', property('A', 'b', '2'), 'const A = { b: 2 };'],
    [
      'a property beneath what is said of the type',
      'const A = { a: 1 } as const satisfies object;',
      property('A', 'b', '2'),
      'const A = { a: 1, b: 2 } as const satisfies object;',
    ],
    [
      'a property of what a function is given',
      'const A = f(B, { a });',
      property('A', 'b', '2'),
      'const A = f(B, { a, b: 2 });',
    ],
    ['an element', 'const A = [x, y];', element('A', 'z'), 'const A = [x, y, z];'],
    ['an element before another', 'const A = [x, y];', element('A', 'z', 'y'), 'const A = [x, z, y];'],
    ['an alternative', 'type A = B | C;', alternative('A', 'D'), 'type A = B | C | D;'],
    ['a member', 'type A = { readonly a: B };', member('A', 'b', 'C'), 'type A = { readonly a: B; readonly b: C };'],
    [
      'what a function gives back',
      'function f() { return { a: 1 }; }',
      returned('f', 'b', '2'),
      'function f() { return { a: 1, b: 2 }; }',
    ],
    [
      'a property far inside',
      'const A = { a: { b: 1 } };',
      inside('A', ['a'], 'c', '2'),
      'const A = { a: { b: 1, c: 2 } };',
    ],
    ['an element far inside', 'const A = { a: [x] };', elementInside('A', ['a'], 'y'), 'const A = { a: [x, y] };'],
  ])('adds %s, and leaves the rest', (_, source, edit, expected) => {
    expect(bare(edited(source, edit))).toBe(bare(expected));
  });

  it.each([
    ['a constant that is gone', 'const B = {};', property('A', 'b', '2')],
    ['a constant that is no object', 'const A = 1;', property('A', 'b', '2')],
    ['a constant that is no list', 'const A = {};', element('A', 'z')],
    ['a type that is no object', 'type A = B;', member('A', 'b', 'C')],
  ])('says so, and changes nothing, where it meets %s', (_, source, edit) => {
    expect(() => edited(source, edit)).toThrow();
  });
});
