import { osloDay } from '../../calendar/index.ts';
import type { CountDelta, IncidentFacts } from '../../ports/index.ts';
import type { Recording } from './recording.ts';

type Counted = Pick<
  IncidentFacts,
  'kinds' | 'unitId' | 'occurredOn' | 'receivedAt' | 'severity' | 'physicalHarm' | 'psychologicalStrain' | 'status'
>;

/** What a report adds to the counts (or takes from them): one event, and one of each of its kinds. */
export function countDeltas(
  facts: Omit<Counted, 'status'>,
  delta: 1 | -1,
  { now: recordedAt, newId }: Pick<Recording, 'now' | 'newId'>,
): readonly CountDelta[] {
  const { unitId, occurredOn, severity, physicalHarm, psychologicalStrain } = facts;
  const cell = {
    unitId,
    occurredOn,
    receivedOn: osloDay(facts.receivedAt),
    severity,
    physicalHarm,
    psychologicalStrain,
    delta,
    recordedAt,
  };
  return [
    { ...cell, id: newId(), family: 'event', kind: '' },
    ...facts.kinds.map((kind) => ({ ...cell, id: newId(), family: 'kind' as const, kind })),
  ];
}

/** What a change does to the counts: out of the cell where the report was, into the one where it is; a draft and what was taken back are in none. */
export function deltasBetween(
  before: Counted,
  after: Counted,
  by: Pick<Recording, 'now' | 'newId'>,
): readonly CountDelta[] {
  if (cellOf(before) === cellOf(after)) return [];
  return [
    ...(isCounted(before) ? countDeltas(before, -1, by) : []),
    ...(isCounted(after) ? countDeltas(after, 1, by) : []),
  ];
}

function isCounted({ status }: Pick<Counted, 'status'>): boolean {
  return status !== 'draft' && status !== 'withdrawn';
}

function cellOf(facts: Counted): string {
  const { unitId, occurredOn, severity, physicalHarm, psychologicalStrain, kinds } = facts;
  return isCounted(facts) ? [unitId, occurredOn, severity, physicalHarm, psychologicalStrain, ...kinds].join(' ') : '';
}
