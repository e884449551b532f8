import { loadAdapters } from './load-adapters.ts';
import { runFolder } from './run-folder.ts';

/** `conformance FOLDER`: prints one line a failure and a total; exits 1 on any failure, 2 without a folder. */
const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  console.error('Usage: pnpm --silent conformance FOLDER');
  process.exitCode = 2;
} else {
  const { passed, failures } = runFolder(folder, await loadAdapters());
  for (const line of failures) console.log(line);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
