// npm test: the same set-up as npm start, then every check; ends with `N passed, N failed`.
import './src/require-node.mjs';
import { runCommand } from './src/run-command.mjs';
import { runTests } from './src/run-tests.mjs';
import { setUp } from './src/set-up.mjs';
import { chooseSteps } from './src/test-steps.mjs';

runCommand(async () => {
  const chosen = chooseSteps(process.argv.slice(2));
  const house = await setUp({ build: chosen.tests });
  return runTests(house, chosen);
});
