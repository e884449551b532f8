import { DUTY_RULE_IDS } from '@vern/domain/duty';
import { CITATIONS, type Citation } from '@vern/domain/law';
import { describe, expect, it } from 'vitest';
import written from '../../../../docs/duties.md?raw';
import { dutiesDocument } from './duties-document.ts';

describe('dutiesDocument', () => {
  it('is what docs/duties.md says (else run `pnpm --filter @vern/i18n docs:duties`)', () => {
    expect(written).toBe(dutiesDocument());
  });

  it('has a section for every rule, and names every place in the law', () => {
    const page = dutiesDocument();
    for (const id of DUTY_RULE_IDS) expect(page).toContain(`### ${id} · `);
    for (const { text } of Object.values<Citation>(CITATIONS)) expect(page).toContain(text);
  });

  it('names chapter 23A only for events before 2026', () => {
    const lines = dutiesDocument()
      .split(/\n|<br>|\| /)
      .filter((line) => line.includes('23A'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/to 2025-12-31/);
  });
});
