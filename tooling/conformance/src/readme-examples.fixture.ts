import { parseSync } from 'oxc-parser';

/** An expression of a README whose value the comment behind it states. */
export interface ReadmeExample {
  readonly code: string;
  readonly said: string;
  readonly got: unknown;
}

const BLOCK = /```ts\n([\s\S]*?)```/g;

/**
 * Run the TypeScript of a README, block after block with the names of those before, and collect every expression that has a
 * comment behind it on its last line.
 *
 * @param engine - What the blocks import, by name; import lines themselves are left out.
 * @throws Whatever an example throws.
 */
export function readmeExamples(readme: string, engine: Readonly<Record<string, unknown>>): readonly ReadmeExample[] {
  const source = [...readme.matchAll(BLOCK)].map(([, block]) => block).join('\n');
  const { program, comments, errors } = parseSync('readme.ts', source);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('; '));
  const examples: ReadmeExample[] = [];
  const said: string[] = [];
  const lines = program.body.map((statement) => {
    const text = source.slice(statement.start, statement.end);
    if (statement.type === 'ImportDeclaration') return '';
    // A later block may give a name of an earlier one again.
    if (statement.type === 'VariableDeclaration') return text.replace(/^(const|let)\b/, 'var');
    if (statement.type !== 'ExpressionStatement') return text;
    const rest = source.slice(statement.end, source.indexOf('\n', statement.end));
    const comment = comments.find(({ start }) => start >= statement.end && start < statement.end + rest.length);
    if (comment === undefined) return text;
    said.push(comment.value.trim());
    return `collect(${said.length - 1}, ${JSON.stringify(text)}, ${text.replace(/;$/, '')});`;
  });
  const collect = (index: number, code: string, got: unknown) => examples.push({ code, said: said[index]!, got });
  const names = Object.keys(engine);
  new Function('collect', ...names, lines.join('\n'))(collect, ...names.map((name) => engine[name]));
  return examples;
}
