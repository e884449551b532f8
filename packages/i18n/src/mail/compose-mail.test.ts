import { LOCALES } from '@vern/domain/locale';
import { type Party, TOPICS, type Topic } from '@vern/domain/notification';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { describe, expect, it } from 'vitest';
import { labelOf, loadCodes } from '../codes.ts';
import { composeMail, type MailRequest } from './compose-mail.ts';

const PARTIES: readonly Party[] = ['reporter', 'affected', 'handler', 'safety_rep', 'owner'];

const request: MailRequest = {
  topic: 'incident.submitted',
  party: 'handler',
  recipientName: 'Ola Moen',
  municipalityName: 'Fjordvik',
  link: 'https://vern.example/saker/1',
};

describe('composeMail', () => {
  it.each(LOCALES)('greets, links and signs in %s', async (locale) => {
    const { subject, text } = await composeMail(request, locale);
    expect(subject).not.toBe('');
    expect(text).toContain('Ola Moen');
    expect(text).toContain('\nhttps://vern.example/saker/1\n');
    expect(text).toContain('Vern, Fjordvik');
  });

  it('has other words for the one who handles it than for a safety representative', async () => {
    const toSafetyRep = await composeMail({ ...request, party: 'safety_rep' }, 'nb');
    expect(toSafetyRep.subject).not.toBe((await composeMail(request, 'nb')).subject);
  });

  it.each(LOCALES)(
    'tells of a moved case in %s what holds for a unit’s manager and for a level above',
    async (locale) => {
      const { subject, text } = await composeMail({ ...request, topic: 'incident.moved', party: 'handler' }, locale);
      // It may have come to whoever leads an agency, and may have been received before it was handed on.
      expect(`${subject} ${text}`).not.toMatch(
        /(til enheten din|til eininga di|to your unit)\b(?! eller| or)|ta imot|teken imot|received/,
      );
      expect(text).toMatch(/enhet under deg|eining under deg|unit under you/);
    },
  );

  it('falls back on the words for anyone', async () => {
    const { subject } = await composeMail({ ...request, topic: 'incident.closed', party: 'owner' }, 'nb');
    expect(subject).toBe(
      (await composeMail({ ...request, topic: 'incident.closed', party: 'reporter' }, 'nb')).subject,
    );
  });

  it.each(LOCALES)('never names what can happen to somebody, in %s', async (locale) => {
    await loadCodes(locale, 'incident');
    const words = INCIDENT_KINDS.codes.map((code) => labelOf(INCIDENT_KINDS, code, locale));
    for (const topic of Object.keys(TOPICS) as Topic[]) {
      for (const party of PARTIES) {
        const { subject, text } = await composeMail({ ...request, topic, party }, locale);
        expect(words.filter((word) => `${subject} ${text}`.toLowerCase().includes(` ${word} `))).toEqual([]);
      }
    }
  });
});
