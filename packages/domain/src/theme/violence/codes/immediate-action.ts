import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What was done at once. */
export const IMMEDIATE_ACTIONS = defineCodeTable('incident.immediateActions', '2020-01-01', {
  help_called: { label: 'ropte eller ringte på hjelp' },
  child_shielded: { label: 'skjermet den det gjaldt' },
  evacuated: { label: 'fikk andre ut' },
  two_adults: { label: 'to voksne sammen' },
  leader_informed: { label: 'ga beskjed til leder' },
  parents_informed: { label: 'ga beskjed til foresatte' },
  police_called: { label: 'ringte politiet' },
  sent_home: { label: 'den ansatte gikk hjem' },
  first_aid: { label: 'ga førstehjelp' },
});

/** Code of an immediate action. */
export type ImmediateAction = CodeOf<typeof IMMEDIATE_ACTIONS>;
