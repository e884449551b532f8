import type { StatementKind } from '@vern/domain/incident/ports';

/** What was written in a case, what was done, and who has looked. */
export const texts = {
  written: 'Det som er skrevet',
  writtenEmpty: 'Ingen har skrevet noe ennå.',
  redacted: 'Teksten er sladdet.',
  redactAsk: 'Vil du sladde denne teksten?',
  redactText: 'Teksten blir borte for alle og kan ikke hentes tilbake. At den er sladdet, og av hvem, blir stående.',
  redactWhy: 'Hvorfor sladder du den?',
  redactWhyHint:
    'Skriv for eksempel at det sto et navn der. Ikke gjenta navnet. De det gjelder, får vite at teksten er sladdet, og hvorfor.',
  statementKinds: {
    description: 'Beskrivelse',
    addendum: 'Lagt til',
    question: 'Spørsmål',
    answer: 'Svar på spørsmålet',
    message: 'Svar underveis',
    note: 'Internt notat',
    severity_reason: 'Begrunnelse for alvorlighetsgraden',
    correction_reason: 'Hvorfor det som er fortalt, ble rettet',
    reopen_reason: 'Hvorfor saken ble åpnet igjen',
    withdrawal_reason: 'Hvorfor meldingen ble trukket',
    move_reason: 'Hvorfor saken ble flyttet',
    redaction_reason: 'Hvorfor teksten ble sladdet',
    measure_reason: 'Hvorfor tiltaket ble endret eller stoppet',
    left_undone_reason: 'Hvorfor saken ble lukket likevel',
    closing_answer: 'Svar da saken ble lukket',
  } satisfies Record<StatementKind, string>,
  timeline: 'Hva som er gjort',
  timelineEmpty: 'Ingenting er gjort ennå.',
  timelineLegend: { step: 'Saken gikk videre', event: 'Noe annet ble gjort' },
  byYou: 'Du',
  onlyTo: (name: string) => `Bare til ${name}`,
  onlyToYou: 'Bare til deg',
  asDeputy: 'som stedfortreder',
  handedTo: (name: string) => `Saken ble gitt til ${name} å følge opp`,
  talkOn: (day: string) => `Samtalen ${day} ble skrevet opp`,
  actionOther: 'Noe ble gjort',
  readers: 'Hvem som har åpnet saken',
  readersEmpty: 'Ingen andre har åpnet saken ennå.',
  readTimes: (times: number) => (times === 1 ? 'åpnet én gang' : `åpnet ${times} ganger`),
};

/** Texts of the area. */
export type Texts = typeof texts;
