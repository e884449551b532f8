import type { Rule } from '../finding.ts';

/** Top folders that a checkout or a person's home lies in; a path below one is true on one machine only. */
const MACHINE_FOLDERS = ['work', 'root', 'home', 'tmp', 'Users'];

const MACHINE_PATH = new RegExp(`(?:^|[\\s'"\`(=])(/(?:${MACHINE_FOLDERS.join('|')})/[\\w.-]+)`);

/** Nothing names a place of somebody's machine. */
export const noMachinePaths: Rule = {
  name: 'no-machine-paths',
  check: (tree) =>
    [...tree.files].flatMap(([path, text]) => {
      const line = text.split('\n').findIndex((each) => MACHINE_PATH.test(each));
      const found = MACHINE_PATH.exec(text.split('\n')[line] ?? '')?.[1];
      return found ? [{ path: `${path}:${line + 1}`, message: `names ${found}, a place on one machine.` }] : [];
    }),
};
