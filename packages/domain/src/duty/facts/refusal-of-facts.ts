import { liesAhead } from '../../calendar/index.ts';
import { computeSeverityFloor } from '../../theme/violence/index.ts';
import type { DutyFacts, DutyPerson } from './duty-facts.schema.ts';
import type { DutyRefusal } from './duty-refusal.ts';

/** What the facts say against each other; null when they can all be true. Their shape is the schema's to check. */
export function refusalOfFacts(facts: DutyFacts): DutyRefusal | null {
  return (
    refusalOfReceipt(facts) ??
    refusalOfTime(facts) ??
    refusalOfPeople(facts) ??
    refusalOfAssessment(facts) ??
    firstOf(facts.away, ({ from, to }, i) => (to < from ? { code: 'before_start', path: `away.${i}.to` } : null))
  );
}

function refusalOfReceipt({ status, receivedAt }: DutyFacts): DutyRefusal | null {
  return receivedAt === null && status !== 'draft' ? { code: 'missing_field', path: 'receivedAt' } : null;
}

function refusalOfTime({ occurredOn, occurredTime, occurredPrecision, receivedAt }: DutyFacts): DutyRefusal | null {
  const isDayOnly = occurredPrecision === 'day_only';
  if (isDayOnly !== (occurredTime === null)) {
    return { code: isDayOnly ? 'time_without_precision' : 'time_missing', path: 'occurredTime' };
  }
  return receivedAt !== null && liesAhead(occurredOn, occurredTime, receivedAt)
    ? { code: 'occurred_in_future', path: 'occurredOn' }
    : null;
}

function refusalOfPeople(facts: DutyFacts): DutyRefusal | null {
  const ids = facts.affected.map(({ personId }) => personId?.toLowerCase() ?? null);
  if (new Set(ids).size !== ids.length) return { code: 'person_twice', path: 'affected' };
  return firstOf(facts.affected, (person, i) => refusalOfPerson(facts, person, `affected.${i}`));
}

/** Nothing is known, established or missed because of what has not happened. */
function refusalOfPerson(facts: DutyFacts, person: DutyPerson, path: string): DutyRefusal | null {
  const { occurredOn, occurredTime } = facts;
  const { absenceFrom, absenceTo } = person;
  const early =
    (['injuryKnownAt', 'seriousInjuryKnownAt'] as const).find((field) => {
      const at = person[field];
      return at !== null && liesAhead(occurredOn, occurredTime, at);
    }) ??
    (['establishedOn', 'absenceFrom'] as const).find((field) => {
      const day = person[field];
      return day !== null && day < occurredOn;
    });
  if (early !== undefined) return { code: 'before_event', path: `${path}.${early}` };
  const endsFirst = absenceTo !== null && (absenceFrom === null || absenceTo < absenceFrom);
  return endsFirst ? { code: 'before_start', path: `${path}.absenceTo` } : null;
}

function refusalOfAssessment({ severityAssessed, assessedAt, receivedAt, ...facts }: DutyFacts): DutyRefusal | null {
  if (severityAssessed !== null && assessedAt === null) return { code: 'missing_field', path: 'assessedAt' };
  if (assessedAt !== null && receivedAt !== null && assessedAt < receivedAt) {
    return { code: 'before_receipt', path: 'assessedAt' };
  }
  const { floor } = computeSeverityFloor({ ...facts, ...facts.answers });
  return severityAssessed !== null && severityAssessed < floor
    ? { code: 'severity_below_floor', path: 'severityAssessed' }
    : null;
}

function firstOf<T>(list: readonly T[], refusal: (each: T, index: number) => DutyRefusal | null): DutyRefusal | null {
  for (const [index, each] of list.entries()) {
    const refused = refusal(each, index);
    if (refused !== null) return refused;
  }
  return null;
}
