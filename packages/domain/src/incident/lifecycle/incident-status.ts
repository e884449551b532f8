import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/** Where a report is on its way from the one who sent it to an answer. */
export const INCIDENT_STATUSES = defineCodeTable('incident.statuses', '2020-01-01', {
  draft: { label: 'Utkast' },
  submitted: { label: 'Sendt' },
  received: { label: 'Mottatt' },
  in_progress: { label: 'Følges opp' },
  closed: { label: 'Lukket' },
  withdrawn: { label: 'Trukket' },
});

/** Code of a status. */
export type IncidentStatus = CodeOf<typeof INCIDENT_STATUSES>;
