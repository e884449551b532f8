import { addMeasureEffect } from '@vern/domain/incident/record';
import { checkFreeText } from '@vern/domain/privacy';
import { recordingOf } from '../../../step/recording-of.ts';
import { checkOwner } from '../../measure/check-owner.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * A measure, with one owner and one day. The owner is told besides the people of the event.
 * @throws {DomainError} `measure_due_in_past`, `measure_due_too_far`, `person_not_in_unit`, or what the guard refuses of its title.
 */
export const addMeasure: IncidentEffect<'addMeasure'> = async (work, { facts }, measure) => {
  const { type, title, ownerId, dueOn, acknowledged } = measure;
  const effect = addMeasureEffect(facts, { type, title, ownerId, dueOn }, recordingOf(work));
  checkFreeText('title', title, acknowledged);
  await checkOwner(work, facts, ownerId);
  return effect;
};
