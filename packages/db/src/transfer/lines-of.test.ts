import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

async function all(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const read: string[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

describe('linesOf', () => {
  it.each([
    ['nothing', [], []],
    ['one line without an end', ['a'], ['a']],
    ['ends of both kinds', ['a\r\nb\nc\n'], ['a', 'b', 'c']],
    ['an end cut in two', ['a\r', '\nb'], ['a', 'b']],
    ['an empty line in the middle', ['a\n\nb'], ['a', '', 'b']],
    ['a line over many pieces', ['a', 'b', 'c\n', 'd'], ['abc', 'd']],
    ['what other readers take for an end', ['a\u2028b\u2029c\u0085d\re\n'], ['a\u2028b\u2029c\u0085d\re']],
  ])('gives the lines of %s', async (_what, chunks, lines) => {
    expect(await all(linesOf(Readable.from(chunks)))).toEqual(lines);
  });

  it('loses none to whoever waits before asking for the first', async () => {
    const lines = linesOf(Readable.from(['a\nb\n', 'c\n']));
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    expect(await all(lines)).toEqual(['a', 'b', 'c']);
  });
});
