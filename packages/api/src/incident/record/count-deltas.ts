import { osloDay } from '@vern/domain/calendar';
import type { CountDelta, IncidentFacts } from '@vern/domain/ports';

type Counted = Pick<
  IncidentFacts,
  'kinds' | 'unitId' | 'occurredOn' | 'receivedAt' | 'severity' | 'physicalHarm' | 'psychologicalStrain'
>;

/** What a report adds to the counts (or takes from them): one event, and one of each of its kinds. */
export function countDeltas(
  facts: Counted,
  delta: 1 | -1,
  recordedAt: Date,
  newId: () => string,
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
