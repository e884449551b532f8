// npm run data:export FILE and npm run data:import FILE.
import './src/require-node.mjs';
import { resolve } from 'node:path';
import { LaunchError } from './src/launch-error.mjs';
import { dataFolder } from './src/paths.mjs';
import { runAttached } from './src/run-attached.mjs';
import { runCommand } from './src/run-command.mjs';
import { setUp } from './src/set-up.mjs';

runCommand(async () => {
  const [direction, file, ...rest] = process.argv.slice(2);
  if ((direction !== 'export' && direction !== 'import') || !file) {
    throw new LaunchError('Name one file: npm run data:export -- FILE, or npm run data:import -- FILE.');
  }
  const house = await setUp({ build: false });
  // npm starts scripts in the project's root; the file was named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return runAttached(house.node, ['packages/db/src/data.cli.ts', direction, resolve(from, file), ...rest], {
    cwd: house.root,
    env: { ...house.env, VERN_DATA: dataFolder(house.root, house.env) },
  });
});
