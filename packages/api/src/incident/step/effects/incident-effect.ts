import type { IncidentParty, SentStepName } from '@vern/domain/incident';
import type { StepEffect } from '@vern/domain/incident/record';
import type { IncidentInput } from '@vern/domain/incident/schema';
import type { Taker } from '../../../step/take-step.ts';
import type { Work } from '../../../work.ts';
import type { LoadedIncident } from '../../scope/load-incident.ts';

/** What a step of a report does on top of what its row says. */
export type IncidentEffect<S extends SentStepName> = (
  work: Work,
  found: LoadedIncident,
  input: IncidentInput<S>,
  taker: Taker<IncidentParty>,
) => StepEffect | Promise<StepEffect>;
