import { osloDay } from '../../../calendar/index.ts';
import { DomainError } from '../../../errors.ts';
import { handlerOf } from '../../handling/index.ts';
import type { IncidentCase } from '../../ports/index.ts';
import { handledReportOf } from '../handled-report-of.ts';
import type { Line, Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

type Moved = Pick<IncidentCase, 'facts' | 'identities'>;

/**
 * What handing a report to another unit does: whoever handles reports there has it, and nobody whom it was given here. A
 * question that waits is taken back, and the event keeps nothing of its series, which is one unit's own.
 * @param by - With the line of the new unit.
 * @throws {DomainError} `move_to_same_unit`.
 */
export function moveEffect({ facts, identities }: Moved, toUnitId: string, by: Recording & Line): StepEffect {
  if (toUnitId === facts.unitId) throw new DomainError('move_to_same_unit');
  const report = { ...handledReportOf({ facts, identities }), unitId: toUnitId };
  const handler = handlerOf(by.tree, by.held, report, osloDay(by.now));
  return {
    set: { unitId: toUnitId, departmentId: null, ...handler, delegateId: null, askedOn: null, seriesId: null },
    details: { from: facts.unitId, to: toUnitId },
  };
}
