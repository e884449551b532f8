import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CollectedTest, collectTests } from './collection.ts';

const WORDS = new URL('./vitest-words.ts', import.meta.url).href;

/** The tests of a package with the code they test, loaded into this process. */
export interface Environment {
  /** The tests, loaded at the first call. */
  tests(): Promise<readonly CollectedTest[]>;
  /** Forget everything that was loaded: the next call reads tests and code again. */
  forget(): void;
}

/**
 * An environment whose modules are those below a folder.
 * @param root The package's root, absolute.
 * @param tests Glob of the test files; `except` a glob of those among them to leave out.
 */
export function openEnvironment(root: string, { tests, except }: { tests: string; except: string }): Environment {
  const base = pathToFileURL(join(root, '/')).href;
  let generation = 0;
  let loaded: Promise<readonly CollectedTest[]> | null = null;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: WORDS, format: 'module-typescript', shortCircuit: true };
      const resolved = next(specifier, context);
      // A module is loaded once an address: another generation is another address.
      return resolved.url.startsWith(base) && !resolved.url.includes('/node_modules/')
        ? { ...resolved, url: `${resolved.url}?generation=${generation}` }
        : resolved;
    },
  });
  const load = async () => {
    generation += 1;
    const found: CollectedTest[] = [];
    for (const file of globSync(tests, { cwd: root, exclude: [except] }).sort()) {
      found.push(...(await collectTests(file, () => import(new URL(file, base).href))));
    }
    return found;
  };
  return {
    tests: () => {
      loaded ??= load();
      return loaded;
    },
    forget: () => {
      loaded = null;
    },
  };
}
