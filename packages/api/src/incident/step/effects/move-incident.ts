import { DomainError } from '@vern/domain/errors';
import { moveEffect } from '@vern/domain/incident/record';
import { existsOn } from '@vern/domain/org-tree';
import { recordingOf } from '../../../step/recording-of.ts';
import { lineOfUnit } from '../../scope/line-of-unit.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * Another unit, which receives the report as new, in its own time; measures that are open stay so, with their owner and day.
 * @throws {DomainError} `unit_not_open`, `move_to_same_unit`.
 */
export const moveIncident: IncidentEffect<'move'> = async (work, found, { toUnitId }) => {
  const unit = work.organisation.nodes.get(toUnitId);
  if (unit?.type !== 'unit' || !existsOn(unit, work.day)) throw new DomainError('unit_not_open');
  return moveEffect(found, toUnitId, { ...recordingOf(work), ...(await lineOfUnit(work, toUnitId)) });
};
