import { consequencesEffect } from '@vern/domain/incident/record';
import { recordingOf } from '../../../step/recording-of.ts';
import type { IncidentEffect } from './incident-effect.ts';

/**
 * How it went with one of those it happened to, told by that person or by whoever handles the report.
 * @throws {DomainError} see `consequencesEffect`.
 */
export const tellConsequences: IncidentEffect<'tellConsequences'> = (work, found, input, { as }) =>
  consequencesEffect(found, input, as, recordingOf(work));
