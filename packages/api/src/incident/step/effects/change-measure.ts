import { changeMeasureEffect, measureInStep } from '@vern/domain/incident/record';
import { recordingOf } from '../../../step/recording-of.ts';
import { checkOwner } from '../../measure/check-owner.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * Another owner or another day for a measure. Both owners are told.
 * @throws {DomainError} `measure_not_changed`, `measure_due_in_past`, `measure_due_too_far`, `person_not_in_unit`.
 */
export const changeMeasure: IncidentEffect<'changeMeasure'> = async (work, found, change) => {
  const { measureId, measureVersion, ownerId, dueOn } = change;
  const seen = { measureId, measureVersion };
  const effect = changeMeasureEffect(found, seen, { ownerId, dueOn }, recordingOf(work));
  if (ownerId !== measureInStep(found, seen, 'change').ownerId) await checkOwner(work, found.facts, ownerId);
  return effect;
};
