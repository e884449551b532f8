import { delimiter, join } from 'node:path';
import { closingTable, total } from './closing-table.mjs';
import { runInGroup } from './run-in-group.mjs';
import { runVitest } from './run-vitest.mjs';

/**
 * Run the chosen steps, all of them even when one fails, and close with the table and the line of totals.
 *
 * @param {import('./set-up.mjs').House} house
 * @param {import('./test-steps.mjs').Chosen} chosen
 * @returns {Promise<number>} 0 when nothing failed, else 1.
 */
export async function runTests(house, chosen) {
  const env = { ...house.env, PATH: [join(house.root, 'node_modules', '.bin'), house.env['PATH']].join(delimiter) };
  /** @type {import('./count-tests.mjs').Row[]} */
  const rows = [];
  for (const { id, what, program, args } of chosen.checks) {
    process.stdout.write(`\n── ${what}\n`);
    const passed = (await runInGroup(program, args, { cwd: house.root, env })) === 0;
    rows.push({ name: id, passed: Number(passed), failed: Number(!passed), skipped: 0 });
  }
  if (chosen.tests) {
    process.stdout.write('\n── Tests\n');
    rows.push(...(await runVitest({ ...house, env }, chosen.projects)));
  }
  process.stdout.write(`\n${closingTable(rows)}`);
  const { passed, failed } = total(rows);
  return failed === 0 && passed > 0 ? 0 : 1;
}
