import { type CareStepDue, type DutiesFound, type Duty, dutiesOf, type PreparedDuties } from '@vern/domain/duty';
import { readDutyFacts } from '@vern/domain/duty/schema';
import type { CaseFile, DutyCase } from './case-file.schema.ts';
import { workCalendarsOf } from './work-calendars.ts';

/** What is answered to a case: its duties and its care, or why it is refused, and where. */
export type CaseAnswer =
  | { readonly id: string; readonly refused: { readonly code: string; readonly path: string } }
  | {
      readonly id: string;
      readonly severity: number;
      readonly duties: readonly ReturnType<typeof writtenDuty>[];
      readonly care: readonly ReturnType<typeof writtenStep>[];
    };

/** What cases are answered by. */
export type AnswersBy = {
  readonly calendars: CaseFile['calendars'];
  readonly duties: PreparedDuties;
  /** How much of an answer is written; as much as graders compare when left out. */
  readonly write?: ((id: string, found: DutiesFound) => CaseAnswer) | undefined;
};

/** The answer to one case. */
export function answerCase({ id, calendar, facts }: DutyCase, by: AnswersBy): CaseAnswer {
  const { calendars, duties, write = written } = by;
  if (calendar === undefined || calendar === null) return refused(id, 'missing_field', 'calendar');
  if (typeof calendar !== 'string') return refused(id, 'wrong_type', 'calendar');
  if (!Object.hasOwn(calendars, calendar)) return refused(id, 'unknown_calendar', 'calendar');
  const read = readDutyFacts(facts);
  if ('refused' in read) return { id, refused: read.refused };
  try {
    return write(id, dutiesOf(read.facts, workCalendarsOf(calendars[calendar]!, read.facts.unitKind), duties));
  } catch (error) {
    // Closed for over a year: there is no date to give.
    if (error instanceof RangeError) return refused(id, 'out_of_range', 'calendar');
    throw error;
  }
}

function refused(id: string, code: string, path: string): CaseAnswer {
  return { id, refused: { code, path } };
}

function written(id: string, { severity, duties, care }: DutiesFound): CaseAnswer {
  return { id, severity, duties: duties.map(writtenDuty), care: care.map(writtenStep) };
}

/** A duty as graders compare it. */
export function writtenDuty({ rule, person, due, who, kind, citations }: Duty) {
  return { rule, person, due, who, kind: kind.toUpperCase(), citations };
}

/** A step as graders compare it. */
export function writtenStep({ step, person, due, who }: CareStepDue) {
  return { step, person, due, who };
}
