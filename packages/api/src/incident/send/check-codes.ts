import { DomainError } from '@vern/domain/errors';
import { CODE_LIST_VERSION } from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { codeTablesOf, TOLD, TOLD_OF_HEALTH, TOLD_OF_PERSON } from '@vern/domain/incident/shape';
import { type CodeTable, codesValidOn } from '@vern/domain/locale';
import { findQuestionSet, type Question } from '@vern/domain/theme';

/** The lists behind the fields of a report, and behind those about each of its people. */
// The theme is looked at with its questions.
const { theme: _theme, ...OF_REPORT } = codeTablesOf(TOLD);
const OF_PERSON = codeTablesOf({ ...TOLD_OF_PERSON, ...TOLD_OF_HEALTH });

/**
 * A report may use the codes that hold on the day it is sent, of lists and questions that exist: of every list it chooses
 * from, so that what is retired comes back through no field.
 * @throws {DomainError} `code_not_valid`, with the field.
 */
export function checkCodes(report: IncidentReport, day: string): void {
  const { codeListVersion, theme, questionSetVersion, affected } = report;
  const check = (field: string, isValid: boolean) => {
    if (!isValid) throw new DomainError('code_not_valid', { field });
  };
  const hold = (tables: Readonly<Record<string, CodeTable>>, chosen: object) => {
    for (const [field, codes] of Object.entries(chosen)) {
      const table = tables[field];
      if (!table || codes === undefined || codes === null) continue;
      const valid = codesValidOn(table, day);
      check(
        field,
        [codes].flat().every((code) => valid.includes(String(code))),
      );
    }
  };
  check('codeListVersion', codeListVersion <= CODE_LIST_VERSION);
  const set = findQuestionSet(theme, questionSetVersion);
  check('questionSetVersion', set !== null);
  hold(OF_REPORT, report);
  for (const person of affected) hold(OF_PERSON, person);
  hold(tablesOf(set?.questions ?? []), report.answers);
}

function tablesOf(questions: readonly Question[]): Readonly<Record<string, CodeTable>> {
  return Object.fromEntries(
    questions.flatMap(({ code, answer }) =>
      answer.type === 'one_of' || answer.type === 'many_of' ? [[code, answer.codes]] : [],
    ),
  );
}
