import { isOverdueMeasure } from '@vern/domain/measure';
import { measureGrants } from '@vern/domain/measure/policy';
import type { OwnMeasure } from '@vern/domain/measure/ports';
import type { z } from 'zod';
import { nameOfNode } from '../places/organisation.ts';
import type { Work } from '../work.ts';
import { measureScopeOf } from './measure-scope.ts';
import type { ownMeasureSchema } from './own-measure.schema.ts';

/** A measure for its owner: the measure alone, whoever may see its report. */
export function presentOwnMeasure(work: Work, measure: OwnMeasure): z.infer<typeof ownMeasureSchema> {
  const { id, type, title, unitId, dueOn, status, doneAt, version } = measure;
  const { finish, reopen } = measureGrants(
    work.actor,
    measureScopeOf(work, { ...measure, ownerId: work.scope.actorId }),
    work.day,
  );
  return {
    ...{ id, type, title, dueOn, status, version },
    unitName: nameOfNode(work.organisation, unitId),
    doneAt: doneAt?.toISOString() ?? null,
    isOverdue: isOverdueMeasure(measure, work.day),
    canFinish: finish !== null,
    canReopen: reopen !== null,
  };
}
