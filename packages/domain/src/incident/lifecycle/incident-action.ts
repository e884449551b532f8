import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Everything somebody can do to a report, with the words on the button. */
export const INCIDENT_ACTIONS = defineCodeTable('2020-01-01', {
  edit_draft: { label: label('Rediger utkastet', 'Rediger utkastet', 'Edit the draft') },
  submit: { label: label('Send meldingen', 'Send meldinga', 'Send the report') },
  withdraw: { label: label('Trekk meldingen', 'Trekk meldinga', 'Withdraw the report') },
  supplement: { label: label('Legg til mer', 'Legg til meir', 'Add more') },
  add_details: { label: label('Svar på flere spørsmål', 'Svar på fleire spørsmål', 'Answer more questions') },
  receive: { label: label('Ta imot', 'Ta imot', 'Mark as received') },
  record_talk: { label: label('Vi har snakket sammen', 'Vi har snakka saman', 'We have talked') },
  assess: { label: label('Vurder alvorlighetsgraden', 'Vurder alvorsgraden', 'Assess the severity') },
  add_note: { label: label('Skriv notat', 'Skriv notat', 'Write a note') },
  ask: { label: label('Spør den som meldte', 'Spør den som melde', 'Ask the person who reported') },
  answer: { label: label('Svar på spørsmålet', 'Svar på spørsmålet', 'Answer the question') },
  add_measure: { label: label('Legg til tiltak', 'Legg til tiltak', 'Add a measure') },
  change_measure: { label: label('Endre tiltaket', 'Endre tiltaket', 'Change the measure') },
  drop_measure: { label: label('Avlys tiltaket', 'Avlys tiltaket', 'Cancel the measure') },
  move: { label: label('Flytt til en annen enhet', 'Flytt til ei anna eining', 'Move to another unit') },
  redact: { label: label('Sladd teksten', 'Sladd teksten', 'Redact the text') },
  close: { label: label('Lukk med svar', 'Lukk med svar', 'Close with an answer') },
  close_as_withdrawn: {
    label: label(
      'Avslutt fordi meldingen er trukket',
      'Avslutt fordi meldinga er trekt',
      'Close because the report is withdrawn',
    ),
  },
  reopen: { label: label('Åpne igjen', 'Opne att', 'Reopen') },
});

/** Code of an action. */
export type IncidentAction = CodeOf<typeof INCIDENT_ACTIONS>;
