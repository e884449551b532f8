import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, beginReport, type ReportForm } from '../answers/report-form.ts';
import { toDraft } from '../answers/to-report.ts';
import { fromDraft } from './from-draft.ts';
import { mergeReports } from './merge-reports.ts';

const beginning = { draftId: 'd1', begunAt: '2026-11-20T09:15:00Z', unitId: 'u1', departmentId: null };
const begun = answer(beginReport(beginning), { kinds: ['kick'], location: 'classroom' });
/** As another device sees a report: through the server. */
const elsewhere = (form: ReportForm) => fromDraft(beginning, toDraft(form));
const TEXT = 'Eleven sparket.';
const onPc = { ...begun, description: TEXT, isTextChecked: true, wantsContact: 'now' } as const;

describe('mergeReports', () => {
  it('keeps the text and the wish of the PC when the phone answers one question more', () => {
    const onPhone = answer(begun, { perpetratorRole: 'pupil' });
    expect(mergeReports(begun, onPhone, elsewhere(onPc))).toMatchObject({
      description: TEXT,
      isTextChecked: true,
      wantsContact: 'now',
      perpetratorRole: 'pupil',
      location: 'classroom',
    });
  });

  it('takes over what was changed elsewhere, and keeps what was changed here', () => {
    const mine = answer(begun, { kinds: ['bite'] });
    const theirs = elsewhere(answer(begun, { kinds: ['hit'], location: 'corridor' }));
    expect(mergeReports(begun, mine, theirs)).toMatchObject({ kinds: ['bite'], location: 'corridor' });
  });

  it('takes no emptiness for an answer', () => {
    const theirs = elsewhere({ ...begun, kinds: [], location: null });
    expect(mergeReports(begun, begun, theirs)).toMatchObject({ kinds: ['kick'], location: 'classroom' });
  });

  it('without knowing what was agreed on lets this device answer, and the other fill in', () => {
    const mine = answer(begun, { kinds: ['bite'] });
    expect(mergeReports(null, mine, elsewhere(onPc))).toMatchObject({ kinds: ['bite'], wantsContact: 'now' });
  });

  it.each([
    ['only here', '', TEXT, '', TEXT],
    ['only there', '', '', TEXT, TEXT],
    ['further here', TEXT, `${TEXT} Så slo hun.`, TEXT, `${TEXT} Så slo hun.`],
    ['further there', TEXT, TEXT, `${TEXT} Så slo hun.`, `${TEXT} Så slo hun.`],
    ['anew there', TEXT, TEXT, 'Det var et spark.', 'Det var et spark.'],
    ['anew here', TEXT, 'Det var et spark.', TEXT, 'Det var et spark.'],
    ['in both', '', 'Jeg falt.', 'Noen ropte.', 'Noen ropte.\n\nJeg falt.'],
    ['and not yet checked there', TEXT, TEXT, '', TEXT],
  ])('loses no text that was written %s', (_where, base, mine, theirs, merged) => {
    const of = (description: string) => ({ ...begun, description });
    expect(mergeReports(of(base), of(mine), of(theirs)).description).toBe(merged);
  });

  it('is what both have when they have the same, and never loses a word that one of them has', () => {
    const words = fc
      .array(fc.constantFrom('slo', 'spark', 'ropte', 'gang'), { maxLength: 4 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const of = (description: string) => ({ ...begun, description });
        const { description } = mergeReports(null, of(mine), of(theirs));
        expect(description).toContain(mine);
        expect(description).toContain(theirs);
      }),
    );
    expect(mergeReports(begun, onPc, onPc)).toEqual(onPc);
  });

  it('has a joined text looked through anew', () => {
    const checked = { ...begun, isTextChecked: true };
    const merged = mergeReports(
      begun,
      { ...checked, description: 'Jeg falt.' },
      { ...checked, description: 'Noen ropte.' },
    );
    expect(merged.isTextChecked).toBe(false);
  });
});
