import { type DutyFacts, readDutyFacts } from './schema/index.ts';

/** What a person told: nobody hurt, nobody frightened. */
export const UNHURT = {
  personId: null,
  physicalInjury: 'none',
  psychologicalImpact: 'none',
  wantsContact: 'no_need',
} as const;

/** A push at a school on a Tuesday in September, nobody hurt: the least that asks anything. */
export const PUSH = {
  unitKind: 'school',
  occurredOn: '2026-09-08',
  occurredTime: '10:15',
  occurredPrecision: 'exact_time',
  receivedAt: '2026-09-08T10:40:00+02:00',
  kinds: ['push'],
  perpetratorRole: 'pupil',
  location: 'schoolyard',
  severitySelf: 1,
  affected: [UNHURT],
} as const;

/** The push with something else about it. */
export function factsOf(change: object): DutyFacts {
  const read = readDutyFacts({ ...PUSH, ...change });
  if ('refused' in read) throw new Error(`${read.refused.code} at ${read.refused.path}`);
  return read.facts;
}

/** The push, with something else about the one it happened to. */
export function factsOfPerson(change: object): DutyFacts {
  return factsOf({ affected: [{ ...UNHURT, ...change }] });
}
