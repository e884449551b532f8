import { loadTexts } from '@vern/i18n';
import { describe, expect, it } from 'vitest';
import { waitingWords } from './waiting-words.ts';

const STATUSES = ['submitted', 'received', 'in_progress', 'closed'] as const;

describe('waitingWords', () => {
  it.each([
    ['nb', /på nivået over/],
    ['nn', /på nivået over/],
    ['en', /at the level above/],
  ] as const)('in %s a report about a leader is never said to be with that leader', async (locale, above) => {
    const texts = await loadTexts(locale, 'case');
    const words = waitingWords({ aboutLeader: true }, texts);
    for (const status of STATUSES) {
      expect(words.own[status]).toMatch(above);
      expect(words.others[status]).toMatch(above);
    }
    expect(words.answerNow).toMatch(above);
  });

  it('any other report is with the leader of the unit', async () => {
    const texts = await loadTexts('nb', 'case');
    const words = waitingWords({ aboutLeader: false }, texts);
    expect(words.own.submitted).toBe('Lederen skal ta imot meldingen og snakke med den det gjelder.');
  });
});
