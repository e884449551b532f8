import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What was done at once. */
export const IMMEDIATE_ACTIONS = defineCodeTable('2020-01-01', {
  help_called: { label: label('ropte eller ringte på hjelp', 'ropte eller ringde på hjelp', 'called for help') },
  child_shielded: { label: label('skjermet den det gjaldt', 'skjerma den det galdt', 'shielded the person concerned') },
  evacuated: { label: label('fikk andre ut', 'fekk andre ut', 'got others out') },
  two_adults: { label: label('to voksne sammen', 'to vaksne saman', 'two adults together') },
  leader_informed: { label: label('ga beskjed til leder', 'gav beskjed til leiar', 'told the manager') },
  parents_informed: {
    label: label('ga beskjed til foresatte', 'gav beskjed til føresette', 'told the parents or carers'),
  },
  police_called: { label: label('ringte politiet', 'ringde politiet', 'called the police') },
  sent_home: { label: label('den ansatte gikk hjem', 'den tilsette gjekk heim', 'the employee went home') },
  first_aid: { label: label('ga førstehjelp', 'gav førstehjelp', 'gave first aid') },
});

/** Code of an immediate action. */
export type ImmediateAction = CodeOf<typeof IMMEDIATE_ACTIONS>;
