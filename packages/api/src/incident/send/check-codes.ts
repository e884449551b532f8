import { DomainError } from '@vern/domain/errors';
import { CODE_LIST_VERSION } from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { codeTablesOf, TOLD_OF_HEALTH, toldOf, toldOfPersonBy } from '@vern/domain/incident/shape';
import { type CodeTable, codesValidOn } from '@vern/domain/locale';
import { findQuestionSet, type Question, THEMES } from '@vern/domain/theme';

/**
 * A report may use the codes that hold on the day it is sent, of lists and questions that exist: of every list it chooses
 * from, so that what is retired comes back through no field.
 * @throws {DomainError} `code_not_valid`, with the field.
 */
export function checkCodes(report: IncidentReport, day: string): void {
  const { codeListVersion, questionSetVersion, affected } = report;
  const theme = THEMES[report.theme];
  const ofPerson = codeTablesOf({ ...toldOfPersonBy(theme), ...TOLD_OF_HEALTH });
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
  const set = findQuestionSet(report.theme, questionSetVersion);
  check('questionSetVersion', set !== null);
  hold(codeTablesOf(toldOf(theme)), report);
  for (const person of affected) hold(ofPerson, person);
  hold(tablesOf(set?.questions ?? []), report.answers);
}

function tablesOf(questions: readonly Question[]): Readonly<Record<string, CodeTable>> {
  return Object.fromEntries(
    questions.flatMap(({ code, answer }) =>
      answer.type === 'one_of' || answer.type === 'many_of' ? [[code, answer.codes]] : [],
    ),
  );
}
