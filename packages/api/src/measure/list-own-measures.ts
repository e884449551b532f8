import { isOverdueMeasure } from '@vern/domain/measure';
import { measureAbilities } from '@vern/domain/measure/policy';
import type { z } from 'zod';
import { nameOfNode } from '../organisation/organisation.ts';
import type { Work } from '../work.ts';
import type { ownMeasureSchema } from './own-measure.schema.ts';

/** The measures that were given to the actor, open ones first: the measure alone, whoever may see its report. */
export async function listOwnMeasures(work: Work): Promise<z.infer<typeof ownMeasureSchema>[]> {
  const { actor, scope, day, organisation } = work;
  const own = await work.ports.measures.own(scope);
  return own.flatMap((measure) => {
    const { id, type, title, unitId, dueOn, status, version } = measure;
    const owned = { municipalityId: scope.municipalityId, ownerId: scope.actorId, status };
    const { read, finish } = measureAbilities(actor, owned, day);
    if (!read) return [];
    const unitName = nameOfNode(organisation, unitId);
    return [
      {
        id,
        type,
        title,
        unitName,
        dueOn,
        status,
        isOverdue: isOverdueMeasure(measure, day),
        canFinish: finish,
        version,
      },
    ];
  });
}
