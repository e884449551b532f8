import { DomainError } from '@vern/domain/errors';
import { CODE_LIST_VERSION, INCIDENT_KINDS, LOCATIONS, PERPETRATOR_ROLES } from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { type CodeTable, codesValidOn } from '@vern/domain/locale';
import { findQuestionSet } from '@vern/domain/theme';

/**
 * A report may use the codes that hold on the day it is sent, of lists and questions that exist.
 * @throws {DomainError} `code_not_valid`, with the field.
 */
export function checkCodes(report: IncidentReport, day: string): void {
  const { kinds, location, perpetratorRole, codeListVersion, theme, questionSetVersion } = report;
  const check = (field: string, isValid: boolean) => {
    if (!isValid) throw new DomainError('code_not_valid', { field });
  };
  const hold = <C extends string>(table: CodeTable<C>, codes: readonly C[]) => {
    const valid = codesValidOn(table, day);
    return codes.every((code) => valid.includes(code));
  };
  check('codeListVersion', codeListVersion <= CODE_LIST_VERSION);
  check('questionSetVersion', findQuestionSet(theme, questionSetVersion) !== null);
  check('kinds', hold(INCIDENT_KINDS, kinds));
  check('location', hold(LOCATIONS, [location]));
  check('perpetratorRole', hold(PERPETRATOR_ROLES, [perpetratorRole]));
}
