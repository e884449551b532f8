// pnpm structure [--base REF] [--lower-baseline] [--places COUNT]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedFiles, fileAt } from './changed-files.ts';
import { missingChangeset } from './changeset.ts';
import { badTitles, commitsOf } from './commit-titles.ts';
import { countModulesOnDisk } from './count-modules.ts';
import type { Finding } from './finding.ts';
import { readTree } from './read-tree.ts';
import { DOCBLOCK_BASELINE, loweredBaseline, raisedBaseline, undocumentedByPackage } from './rules/docblocks.ts';
import { countedIn, loweredNumbers, NUMBERS, raisedNumbers } from './rules/numbers.ts';
import { RULES } from './rules.ts';
import { blindSpots } from './sees-everything.ts';
import { AIMS, roomSizes } from './sizes.ts';
import { unwrittenTexts } from './unwritten-texts.ts';

const { values: options } = parseArgs({
  options: { base: { type: 'string' }, 'lower-baseline': { type: 'boolean' }, places: { type: 'string' } },
});
const root = fileURLToPath(new URL('../../..', import.meta.url));
const tree = readTree(root);

if (options['lower-baseline']) {
  writeFileSync(join(root, DOCBLOCK_BASELINE), `${JSON.stringify(loweredBaseline(tree), null, 2)}\n`);
  writeFileSync(join(root, NUMBERS), `${JSON.stringify(loweredNumbers(tree), null, 2)}\n`);
}

const commits = commitsOf(root, options.base);

const checks: readonly (readonly [string, readonly Finding[]])[] = [
  ['sees-everything', blindSpots(tree, countModulesOnDisk(root))],
  ...RULES.map(({ name, check }) => [name, check(options['lower-baseline'] ? readTree(root) : tree)] as const),
  ['changeset', options.base === undefined ? [] : missingChangeset(changedFiles(root, options.base), tree.paths)],
  ['commit-titles', badTitles(commits ?? [])],
  ['texts-are-written', options.base === undefined ? [] : unwrittenTexts(tree)],
  ['baseline-only-shrinks', options.base === undefined ? [] : raisedSince(options.base)],
];

function raisedSince(base: string): readonly Finding[] {
  const docblocks = fileAt(root, base, DOCBLOCK_BASELINE);
  const numbers = fileAt(root, base, NUMBERS);
  return [
    ...(docblocks === undefined ? [] : raisedBaseline(JSON.parse(docblocks), tree)),
    ...(numbers === undefined ? [] : raisedNumbers(JSON.parse(numbers), tree)),
  ];
}

for (const { room, files, median, p90, largest } of roomSizes(tree)) {
  const high = median > AIMS.median || p90 > AIMS.p90 ? '  above the aim' : '';
  console.log(
    `${room.padEnd(30)} ${String(files).padStart(4)} files, median ${median}, p90 ${p90}, largest ${largest}${high}`,
  );
}
for (const [owner, count] of Object.entries(undocumentedByPackage(tree))) {
  console.log(`${owner} gives away ${count} names without a docblock.`);
}
for (const { name, places } of countedIn(tree)) {
  if (name === options.places) for (const place of places) console.log(place);
  console.log(`${name.padEnd(30)} ${String(places.length).padStart(4)}`);
}
for (const [name, findings] of checks) {
  for (const { path, message } of findings) console.error(`${name}: ${path} ${message}`);
}
const total = checks.reduce((sum, [, findings]) => sum + findings.length, 0);
console.log(`${commits === null ? 'No history to look at' : `${commits.length} commits`}.`);
console.log(`${tree.modules.length} modules, ${checks.length} rules, ${total} findings.`);
process.exitCode = total === 0 ? 0 : 1;
