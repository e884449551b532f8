import { osloDay } from '../../calendar/index.ts';
import type { CountDelta } from '../ports/index.ts';
import { COUNTED, type IncidentFacts, pickFields } from '../shape/index.ts';
import type { Recording } from './recording.ts';

type Counted = Pick<IncidentFacts, keyof typeof COUNTED | 'kinds' | 'receivedAt' | 'status'>;

/** What a report adds to the counts (or takes from them): one event, and one of each of its kinds. */
export function countDeltas(
  facts: Omit<Counted, 'status'>,
  delta: 1 | -1,
  { now: recordedAt, newId }: Pick<Recording, 'now' | 'newId'>,
): readonly CountDelta[] {
  const cell = { ...pickFields(COUNTED, facts), receivedOn: osloDay(facts.receivedAt), delta, recordedAt };
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
  return isCounted(facts) ? [...Object.values(pickFields(COUNTED, facts)), ...facts.kinds].join(' ') : '';
}
