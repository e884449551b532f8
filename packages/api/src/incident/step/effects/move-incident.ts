import { DomainError } from '@vern/domain/errors';
import { moveEffect } from '@vern/domain/incident/record';
import { existsOn } from '@vern/domain/organisation';
import type { Work } from '../../../work.ts';
import { recordingOf } from '../../record/recording-of.ts';
import { lineOfUnit } from '../../scope/line-of-unit.ts';
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
  return takeStep(work, { ...step, ability: 'move', text: reason }, async (found) => {
    const unit = work.organisation.nodes.get(toUnitId);
    if (unit?.type !== 'unit' || !existsOn(unit, work.day)) throw new DomainError('unit_not_open');
    return moveEffect(found, toUnitId, { ...recordingOf(work), ...(await lineOfUnit(work, toUnitId)) });
  });
}
