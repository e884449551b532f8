/**
 * A text's lines without their ends, which may be `\n` or `\r\n`.
 *
 * Nothing is read before the first line is asked for, so that none is lost to whoever first prepares something else. Only
 * `\n` parts lines: a sentence somebody pasted may hold U+2028 or U+2029, where `node:readline` would cut a row in two.
 *
 * @param chunks - The text in pieces, cut anywhere.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
