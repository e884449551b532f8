import { isOverdueMeasure } from '@vern/domain/measure';
import { measureGrants, measureScopeOf } from '@vern/domain/measure/policy';
import type { FoundMeasure } from '@vern/domain/measure/ports';
import type { z } from 'zod';
import { nameOfUnit } from '../places/organisation.ts';
import type { Work } from '../work.ts';
import type { LoadedMeasure } from './load-measure.ts';
import type { ownMeasureSchema } from './own-measure.schema.ts';

type MeasureView = z.infer<typeof ownMeasureSchema>;

/** A measure alone, whoever may see what it came from. */
export function presentMeasure(work: Work, { measure, grants }: LoadedMeasure): MeasureView {
  const { id, type, title, nodeId, dueOn, status, doneAt, version } = measure;
  const can = (step: keyof typeof grants) => grants[step] !== null;
  return {
    ...{ id, type, title, dueOn, status, version },
    unitName: nameOfUnit(work.organisation, nodeId),
    doneAt: doneAt?.toISOString() ?? null,
    isOverdue: isOverdueMeasure(measure, work.day),
    canStart: can('start'),
    canPutBack: can('putBack'),
    canFinish: can('finish'),
    canReopen: can('reopen'),
  };
}

/** A measure of the actor's own, by what its owner may do: nothing is asked of what it came from. */
export function presentOwnMeasure(work: Work, measure: FoundMeasure): MeasureView {
  const scope = measureScopeOf(work.scope.municipalityId, measure, { decides: null, reads: null });
  return presentMeasure(work, { measure, grants: measureGrants(work.actor, scope, work.day) });
}
