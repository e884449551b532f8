import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locale/index.ts';
import { INCIDENT_KINDS } from '../codes/incident-kind.ts';
import { INCIDENT_KIND_HELP } from './index.ts';

describe('INCIDENT_KIND_HELP', () => {
  it('explains what people guess at', () => {
    const guessedAt = ['hold_restrain', 'gesture_threat', 'weapon_threat', 'filming_sharing', 'attempt'];
    expect(Object.keys(INCIDENT_KIND_HELP)).toEqual(expect.arrayContaining(guessedAt));
    expect(INCIDENT_KINDS.codes).toEqual(expect.arrayContaining(Object.keys(INCIDENT_KIND_HELP)));
  });

  it('is one or two sentences in every language, never the kind’s own words over again', () => {
    for (const code of INCIDENT_KINDS.codes)
      for (const locale of LOCALES) {
        const help = INCIDENT_KIND_HELP[code]?.[locale];
        if (help === undefined) continue;
        expect(help).toMatch(/^\p{Lu}.{20,110}\.$/u);
        expect(help.toLowerCase()).not.toContain(INCIDENT_KINDS.entries[code].label[locale]);
      }
  });
});
