import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Project } from 'ts-morph';
import { MARK } from './mark.ts';
import type { MadeFile, Plan } from './plan.ts';
import { run } from './run.ts';

const SHIPPED = 'packages/domain/src/incident/codes/shipped-codes.json';

/** What was done: paths of the files that were made, and of those that were there and were opened. */
export type CarriedOut = { readonly made: readonly string[]; readonly opened: readonly string[] };

/**
 * Make the files of a plan, edit those it opens, and put them into the form of the house. Everything that is made from them,
 * such as the migration and the pages of documentation, is made anew and counts as neither.
 *
 * @throws {RangeError} Before anything is written, when a file of the plan is there already or one that it opens is not as it expects.
 */
export async function carryOut(root: string, plan: Plan): Promise<CarriedOut> {
  const {
    tell = (text: string) => text,
    edits,
    inserted,
    replaced = [],
    marked = [],
    shipped,
    after,
    migration,
  } = plan;
  const made = plan.made.map(({ path, text }) => ({ path: tell(path), text: tell(text) }));
  const there = made.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new RangeError(`${there.path} is there already`);
  const project = new Project({ skipLoadingLibFiles: true, skipAddingFilesFromTsConfig: true });
  const changed = edits.map(({ path, edits: changes }) => {
    const file = project.addSourceFileAtPath(join(root, path));
    for (const change of changes) change(file);
    const text = tell(file.getFullText());
    return { path, text: marked.includes(path) && !text.startsWith(MARK) ? `${MARK}\n${text}` : text };
  });
  const grown = inserted.map(({ path, before, text }) => ({ path, text: withBefore(root, path, before, tell(text)) }));

  const rewritten = rewrite(root, replaced);

  for (const { path, text } of [...made, ...changed, ...grown, ...rewritten]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (shipped) ship(root, shipped);

  const opened = [...edits, ...inserted, ...rewritten, ...(shipped ? [{ path: SHIPPED }] : [])].map(({ path }) => path);
  const written = [...made.map(({ path }) => path), ...opened].filter((path) => /\.(tsx?|json)$/.test(path));
  if (written.length > 0) await run(root, 'biome', ['check', '--write', '--vcs-enabled=false', ...written]);
  if (migration) {
    await run(root, 'node', ['prisma/generate.mjs'], 'packages/db');
    await run(root, 'node', ['src/migrate/new-migration.cli.ts', tell(migration)], 'packages/db');
  }
  if (after.includes('documents')) {
    await run(root, 'node', ['scripts/write-lifecycle-document.ts'], 'packages/i18n');
    await run(root, 'node', ['scripts/write-access-document.ts'], 'packages/testing');
  }
  return { made: made.map(({ path }) => path), opened: [...new Set(opened)].sort() };
}

function rewrite(root: string, replaced: NonNullable<Plan['replaced']>): readonly MadeFile[] {
  const texts = new Map<string, string>();
  for (const [path, from, to] of replaced) {
    const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
    if (!text.includes(from)) throw new RangeError(`${path} has no "${from}"`);
    texts.set(path, text.replaceAll(from, to));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

function ship(root: string, { table, code }: { readonly table: string; readonly code: string }): void {
  const all: Record<string, string[]> = JSON.parse(readFileSync(join(root, SHIPPED), 'utf8'));
  all[table] = [...(all[table] ?? []), code];
  writeFileSync(join(root, SHIPPED), JSON.stringify(all, null, 2));
}

function withBefore(root: string, path: string, before: string, text: string): string {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(before));
  if (at < 0) throw new RangeError(`${path} has no line that begins with "${before}"`);
  return [...lines.slice(0, at), text, ...lines.slice(at)].join('\n');
}
