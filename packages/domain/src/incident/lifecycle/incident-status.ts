import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Where a report is on its way from the one who sent it to an answer. */
export const INCIDENT_STATUSES = defineCodeTable('2020-01-01', {
  draft: { label: label('Utkast', 'Utkast', 'Draft') },
  submitted: { label: label('Sendt', 'Sendt', 'Sent') },
  received: { label: label('Mottatt', 'Motteke', 'Received') },
  in_progress: { label: label('Følges opp', 'Blir følgt opp', 'Being followed up') },
  closed: { label: label('Lukket', 'Lukka', 'Closed') },
  withdrawn: { label: label('Trukket', 'Trekt', 'Withdrawn') },
});

/** Code of a status. */
export type IncidentStatus = CodeOf<typeof INCIDENT_STATUSES>;
