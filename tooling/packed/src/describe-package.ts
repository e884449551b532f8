import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserScript } from './browser-script.ts';
import { checkTypeResolution } from './check-type-resolution.ts';
import { compileStrictly } from './compile-strictly.ts';
import { installPacked } from './install-packed.ts';
import { nodeOf } from './node-of.ts';
import type { PackagePromise } from './package-promise.ts';
import { publintFindings } from './publint-findings.ts';
import { run } from './run.ts';

/** The oldest Node that the packages promise to work on, and the one that the house uses. */
const NODES = [20, 24];

/**
 * Declares the tests of a package as it would be published: packed, installed in an empty project and used there.
 *
 * @param besides - Declares what only this package promises; the project's folder exists while those tests run.
 */
export function describePackage(promise: PackagePromise, besides?: (project: () => string) => void): void {
  const { room, use, expression, type, answer, budgets } = promise;
  describe('the packed package', () => {
    let project = '';
    beforeAll(() => {
      project = installPacked(promise);
      return () => rmSync(project, { recursive: true });
    });
    const tarball = () => readdirSync(project).find((name) => name.startsWith(`vern-${room}-`))!;

    it.each(NODES)('gives its answers in Node %s', (major) => {
      writeFileSync(join(project, 'use.js'), `${use}\nconsole.log(JSON.stringify(${expression}));`);
      const [program, ...args] = nodeOf(major);
      expect(run(project, program, ...args, '--version')).toMatch(new RegExp(`^v${major}\\.`));
      expect(JSON.parse(run(project, program, ...args, 'use.js'))).toEqual(answer);
    });

    it('gives them in a browser script too, where nothing of Node exists', async () => {
      const script = await browserScript(project, `${use}\nexport const answer = ${expression};`);
      expect(JSON.parse(runInNewContext(`${script};JSON.stringify(page.answer)`, {}))).toEqual(answer);
    });

    it.each(budgets)(
      'costs an app at most $kibibytes KiB, compressed, for export $exports',
      async ({ exports, kibibytes }) => {
        const script = await browserScript(project, `export ${exports} from '@vern/${room}';`);
        expect(gzipSync(script).length).toBeLessThanOrEqual(kibibytes * 1_024);
      },
    );

    it('has types a strict TypeScript project compiles with', () => {
      expect(() => compileStrictly(project, `${use}\nexport const answer: ${type} = ${expression};`)).not.toThrow();
    });

    it('is accepted by publint as it would be published', async () => {
      expect(await publintFindings(join(project, tarball()))).toEqual([]);
    });

    it('is accepted by attw as it would be published', () => {
      expect(() => checkTypeResolution(project, tarball())).not.toThrow();
    });

    besides?.(() => project);
  });
}
