import { handOverEffect } from '@vern/domain/incident/record';
import { recordingOf } from '../../../step/recording-of.ts';
import { givingLine } from '../../delegate/giving-line.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * Somebody else follows it up from now on.
 * @throws {DomainError} `person_not_in_unit`.
 */
export const handOver: IncidentEffect<'handOver'> = async (work, found, { personId }) =>
  handOverEffect(found, personId, { ...recordingOf(work), ...(await givingLine(work, found.facts)) });
