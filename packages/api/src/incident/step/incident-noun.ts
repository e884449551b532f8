import { INCIDENT_STEPS, type IncidentParty, type IncidentStatus, type RecordedStepName } from '@vern/domain/incident';
import { INCIDENT_RELATIONS, refusalOfStep } from '@vern/domain/incident/policy';
import type { IncidentChange } from '@vern/domain/incident/ports';
import { recordStep, type StepEffect } from '@vern/domain/incident/record';
import type { StepInput, SteppedNoun } from '../../step/take-step.ts';
import { incidentScopeOf } from '../scope/incident-scope.ts';
import { type LoadedIncident, loadIncident } from '../scope/load-incident.ts';

/** A report, for steps to be taken on it. */
export const INCIDENT_NOUN: SteppedNoun<
  IncidentStatus,
  IncidentParty,
  RecordedStepName,
  StepInput & { readonly incidentId: string },
  LoadedIncident,
  StepEffect,
  IncidentChange
> = {
  steps: INCIDENT_STEPS,
  load: (work, { incidentId }) => loadIncident(work, incidentId),
  standing: ({ facts }) => facts,
  takerOf: (work, found, step) => {
    const grant = found.grants[step];
    const party = grant && INCIDENT_RELATIONS.entries[grant.relation].party;
    if (!party) throw refusalOfStep(work.actor, step, incidentScopeOf(work, found), work.day);
    return { as: party, deputyFor: grant.asDeputyFor };
  },
  settle: recordStep,
  write: ({ ports, scope }, change) => ports.incidents.change(scope, change),
};
