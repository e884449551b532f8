import * as lists from '@vern/domain/incident';
import { type IncidentReport, incidentReportSchema } from '@vern/domain/incident/schema';
import type { Question } from '@vern/domain/theme';
import { VIOLENCE_QUESTION_SET } from '@vern/domain/theme/violence';
import { incidentReport } from '@vern/testing';
import { describe, expect, it } from 'vitest';
import { checkCodes } from './check-codes.ts';

const questions: readonly Question[] = VIOLENCE_QUESTION_SET.questions;
const DAY = '2026-12-01';
/** Before any list was in use: whatever field is looked at has a code that does not hold. */
const BEFORE = '2019-12-31';

const report = (changes: Partial<IncidentReport> = {}): IncidentReport => ({
  ...incidentReportSchema.parse(incidentReport()),
  ...changes,
});
const refusalOn = (day: string, sent: IncidentReport): string | undefined => {
  try {
    checkCodes(sent, day);
    return undefined;
  } catch (error) {
    return (error as { details: { field: string } }).details.field;
  }
};

describe('checkCodes', () => {
  it('takes a report whose codes hold on its day', () => expect(refusalOn(DAY, report())).toBeUndefined());

  it('looks at every code of the report, of its people and of its answers', () => {
    const [person] = report().affected;
    const body = { injuredBodyParts: [lists.INJURED_BODY_PARTS.codes[0]!], injuryKind: lists.INJURY_KINDS.codes[0]! };
    const answers = Object.fromEntries(
      questions.flatMap(({ code, answer }): [string, unknown][] => {
        if (answer.type === 'one_of') return [[code, answer.codes.codes[0]]];
        return answer.type === 'many_of' ? [[code, [answer.codes.codes[0]]]] : [];
      }),
    );
    const whole = report({ affected: [{ ...person!, absence: 'none', ...body }], answers });
    expect(refusalOn(DAY, whole)).toBeUndefined();
    const looked = new Set<string>();
    // One field after the other, with the rest of the report left out.
    const fields = ['kinds', 'location', 'perpetratorRole', 'occurredPrecision'] as const;
    for (const field of fields) {
      const alone = {
        ...whole,
        affected: [],
        answers: {},
        ...Object.fromEntries(fields.map((each) => [each, undefined])),
      };
      looked.add(refusalOn(BEFORE, { ...alone, [field]: whole[field] } as unknown as IncidentReport)!);
    }
    const none = Object.fromEntries(fields.map((each) => [each, undefined]));
    for (const [field, code] of Object.entries(whole.affected[0]!)) {
      const alone = { ...whole, ...none, answers: {}, affected: [{ [field]: code }] } as unknown as IncidentReport;
      looked.add(refusalOn(BEFORE, alone) ?? '');
    }
    for (const [question, code] of Object.entries(answers)) {
      const alone = { ...whole, ...none, affected: [], answers: { [question]: code } } as unknown as IncidentReport;
      looked.add(refusalOn(BEFORE, alone)!);
    }
    expect([...looked].filter(Boolean).sort()).toEqual(
      [
        ...fields,
        ...['physicalInjury', 'psychologicalImpact', 'absence', 'injuredBodyParts', 'injuryKind', 'wantsContact'],
        ...Object.keys(answers),
      ].sort(),
    );
  });

  it.each([
    ['codeListVersion', { codeListVersion: lists.CODE_LIST_VERSION + 1 }],
    ['questionSetVersion', { questionSetVersion: 999 }],
  ] as const)('refuses a %s that does not exist', (field, changes) => {
    expect(refusalOn(DAY, report(changes))).toBe(field);
  });
});
