import { type DomainErrorCode, REFUSALS } from '@vern/domain/errors';
import { describe, expect, it } from 'vitest';
import { texts as en } from './areas/errors/en.ts';
import { texts as nb } from './areas/errors/nb.ts';
import { texts as nn } from './areas/errors/nn.ts';

const CODES = Object.keys(REFUSALS) as DomainErrorCode[];

describe('errors', () => {
  it.each(CODES)('says in three languages what is wrong and what to do about %s', (code) => {
    for (const texts of [nb, nn, en]) {
      expect(texts[code].title).toMatch(/\S/);
      expect(texts[code].help).toMatch(/[.!?]$/);
    }
  });

  it.each(['not_signed_in', 'session_expired'] as const)('has words for the link that leads on from %s', (code) => {
    for (const texts of [nb, nn, en]) expect(texts[code].wayOn).toMatch(/\S/);
  });

  it('calls a phone no unit: "enhet" and "eining" are schools and kindergartens here', () => {
    for (const { help } of [nb.offline, nn.offline]) expect(help).not.toMatch(/enhet|eining/);
  });

  it('is written three times, not copied', () => {
    const same = CODES.filter((code) => nb[code].help === nn[code].help || nb[code].help === en[code].help);
    expect(same).toEqual([]);
  });
});
