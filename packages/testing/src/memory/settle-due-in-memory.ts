import { nextStepOf } from '@vern/domain/incident';
import { isOpenMeasure } from '@vern/domain/measure';
import type { MemoryIncident } from './memory-store.ts';

/** A report with what its measures leave it to do; the same when nothing is different. */
export function settleDueInMemory(incident: MemoryIncident): MemoryIncident {
  const { facts, measures } = incident;
  const open = measures.filter(isOpenMeasure).map((each) => each.dueOn);
  const measureDueOn = open.sort()[0] ?? null;
  const next = nextStepOf({ ...facts, measureDueOn });
  const nextDueOn = next?.dueOn ?? null;
  if (measureDueOn === facts.measureDueOn && nextDueOn === facts.nextDueOn) return incident;
  return { ...incident, facts: { ...facts, measureDueOn, nextDueOn, version: facts.version + 1 } };
}
