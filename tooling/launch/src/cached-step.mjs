import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { fromRoot } from './paths.mjs';
import { progress } from './progress.mjs';
import { runLogged } from './run-logged.mjs';
import { stamp } from './stamp.mjs';

/**
 * Run one package's tool unless its inputs are as they were when it last finished and its output is still there.
 *
 * @param {{ root: string, cache: string, env: NodeJS.ProcessEnv }} house
 * @param {{ id: string, what: string, folder: string, program: string, args: readonly string[], output: string, print: string }} step -
 *   `output` is relative to `folder`; `program` is looked up among the package's own, then the root's.
 */
export async function cachedStep({ root, cache, env }, step) {
  const done = stamp(cache, step.id);
  const cwd = join(root, step.folder);
  if (done.isFresh(step.print) && existsSync(join(cwd, step.output))) return;
  done.clear();
  const log = join(cache, `${step.id}.log`);
  const path = [join(root, 'node_modules', '.bin'), join(cwd, 'node_modules', '.bin'), env['PATH']].join(delimiter);
  await progress(step.what, async (say) => {
    const { code, output } = await runLogged(step.program, step.args, {
      cwd,
      env: { ...env, PATH: path },
      log,
      onLine: say,
    });
    if (code === 0) return;
    throw new LaunchError(
      `${output.trim().split('\n').slice(-20).join('\n')}\n\n${step.what} failed; the reason stands above. Log: ${fromRoot(log)}`,
    );
  });
  done.set(step.print);
}
