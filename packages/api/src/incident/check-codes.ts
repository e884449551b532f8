import { DomainError } from '@vern/domain/errors';
import {
  ABSENCES,
  CODE_LIST_VERSION,
  CONTACT_WISHES,
  INCIDENT_KINDS,
  INJURED_BODY_PARTS,
  INJURY_KINDS,
  LOCATIONS,
  PERPETRATOR_ROLES,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
} from '@vern/domain/incident';
import type { IncidentReport } from '@vern/domain/incident/schema';
import { type CodeTable, codesValidOn } from '@vern/domain/locale';
import { findQuestionSet } from '@vern/domain/theme';

const REPORT_TABLES = { kinds: INCIDENT_KINDS, location: LOCATIONS, perpetratorRole: PERPETRATOR_ROLES };
const PERSON_TABLES = {
  physicalInjury: PHYSICAL_INJURIES,
  psychologicalImpact: PSYCHOLOGICAL_IMPACTS,
  absence: ABSENCES,
  injuredBodyParts: INJURED_BODY_PARTS,
  injuryKind: INJURY_KINDS,
  wantsContact: CONTACT_WISHES,
};

/**
 * A report may use the codes that hold on the day it is sent, of lists and questions that exist.
 * @throws {DomainError} `code_not_valid`, with the field.
 */
export function checkCodes(report: IncidentReport, day: string): void {
  const { codeListVersion, theme, questionSetVersion } = report;
  const set = findQuestionSet(theme, questionSetVersion);
  check('codeListVersion', codeListVersion <= CODE_LIST_VERSION);
  check('questionSetVersion', set !== null);
  checkAll(REPORT_TABLES, report, day);
  for (const person of report.affected) checkAll(PERSON_TABLES, person, day);
  for (const { code, answer } of set?.questions ?? [])
    if ('codes' in answer) checkAll({ [code]: answer.codes }, report.answers, day);
}

type Answers = Readonly<Record<string, unknown>>;

function checkAll(tables: Readonly<Record<string, CodeTable>>, answers: Answers, day: string): void {
  for (const [field, table] of Object.entries(tables)) {
    const valid: readonly unknown[] = codesValidOn(table, day);
    const given = [answers[field] ?? []].flat();
    check(
      field,
      given.every((code) => valid.includes(code)),
    );
  }
}

function check(field: string, isValid: boolean): void {
  if (!isValid) throw new DomainError('code_not_valid', { field });
}
