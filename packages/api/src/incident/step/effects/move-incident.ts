import { DomainError } from '@vern/domain/errors';
import { existsOn } from '@vern/domain/organisation';
import type { Work } from '../../../work.ts';
import { countDeltas } from '../../record/count-deltas.ts';
import { handledReportOf, handlerFor } from '../../scope/handler-for.ts';
import { takeStep } from '../take-step.ts';

type Move = {
  readonly incidentId: string;
  readonly version: number;
  readonly toUnitId: string;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/**
 * Hand a report to the unit it belongs to. That unit receives it anew, in its own time; measures that are open stay so,
 * with their owner and their day.
 * @throws {DomainError} `unit_not_open`, `move_to_same_unit`, and what every step may refuse.
 */
export function moveIncident(work: Work, { toUnitId, reason, ...step }: Move): Promise<void> {
  return takeStep(work, { ...step, ability: 'move', text: reason }, async ({ facts, identities }) => {
    const unit = work.organisation.nodes.get(toUnitId);
    if (unit?.type !== 'unit' || !existsOn(unit, work.day)) throw new DomainError('unit_not_open');
    if (toUnitId === facts.unitId) throw new DomainError('move_to_same_unit');
    const handler = await handlerFor(work, { ...handledReportOf({ facts, identities }), unitId: toUnitId });
    const after = { ...facts, unitId: toUnitId };
    return {
      set: {
        unitId: toUnitId,
        departmentId: null,
        ...handler,
        askedOn: null,
        // A series is one unit's own; the event keeps nothing of it elsewhere.
        seriesId: null,
      },
      deltas: [...countDeltas(facts, -1, work.now, work.newId), ...countDeltas(after, 1, work.now, work.newId)],
      details: { from: facts.unitId, to: toUnitId },
    };
  });
}
