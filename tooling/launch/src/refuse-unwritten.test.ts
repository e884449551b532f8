import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LaunchError } from './launch-error.mjs';
import { refuseUnwritten } from './refuse-unwritten.mjs';

const root = mkdtempSync(join(tmpdir(), 'vern-texts-'));
const folder = join(root, 'packages/i18n/src/areas/pilot');
afterEach(() => rmSync(root, { recursive: true, force: true }));

const withTexts = (text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nb.ts'), text);
};

describe('refuseUnwritten', () => {
  it('lets a house start whose texts are written', () => {
    withTexts("export const texts = { title: 'Pilot' };\n");
    expect(() => refuseUnwritten(root)).not.toThrow();
  });

  it('refuses one with texts that a generator has made up, and names them', () => {
    withTexts("// To be written.\nexport const texts = { title: 'Pilot' };\n");
    expect(() => refuseUnwritten(root)).toThrow(LaunchError);
    expect(() => refuseUnwritten(root)).toThrow(/areas\/pilot\/nb\.ts is still to be written/);
  });
});
