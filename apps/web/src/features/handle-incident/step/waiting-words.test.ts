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
    const words = waitingWords({ aboutLeader: true, delegate: null }, texts);
    for (const status of STATUSES) {
      expect(words.own[status]).toMatch(above);
      expect(words.others[status]).toMatch(above);
    }
    expect(words.answerNow).toMatch(above);
  });

  it('any other report is with the leader of the unit', async () => {
    const texts = await loadTexts('nb', 'case');
    const words = waitingWords({ aboutLeader: false, delegate: null }, texts);
    expect(words.own.submitted).toBe('Lederen skal ta imot meldingen og snakke med den det gjelder.');
  });

  it('one that was given to somebody is with them, and never said to be with the leader alone', async () => {
    const texts = await loadTexts('nb', 'case');
    const delegate = { name: 'Turid', isMe: false };
    const words = waitingWords({ aboutLeader: false, delegate }, texts);
    expect(words.own.submitted).toMatch(/^Den som følger opp saken for lederen/);
    expect(waitingWords({ aboutLeader: true, delegate }, texts)).toBe(texts.waits.next_level_leader);
  });
});
