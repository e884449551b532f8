import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { INCIDENT_NEEDS } from './incident-needs.ts';
import { INCIDENT_PARTIES } from './incident-parties.ts';

/** What the rows of the steps of a report are written in: where it can stand, who takes part in it, and what can be needed. */
export const INCIDENT_NOUN = {
  noun: 'incident',
  statuses: INCIDENT_STATUSES,
  parties: INCIDENT_PARTIES,
  needs: INCIDENT_NEEDS,
} as const;
