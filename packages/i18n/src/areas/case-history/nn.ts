import type { Texts } from './nb.ts';

/** What was written in a case, what was done, and who has looked, in nynorsk. */
export const texts: Texts = {
  written: 'Det som er skrive',
  writtenEmpty: 'Ingen har skrive noko enno.',
  redacted: 'Teksten er sladda.',
  redactAsk: 'Vil du sladde denne teksten?',
  redactText: 'Teksten blir borte for alle og kan ikkje hentast tilbake. At han er sladda, og av kven, blir ståande.',
  redactWhy: 'Kvifor sladdar du han?',
  redactWhyHint:
    'Skriv til dømes at det stod eit namn der. Ikkje ta namnet opp att. Dei det gjeld, får vite at teksten er sladda, og kvifor.',
  statementKinds: {
    description: 'Skildring',
    addendum: 'Lagt til',
    question: 'Spørsmål',
    answer: 'Svar på spørsmålet',
    message: 'Svar til den som melde',
    note: 'Internt notat',
    severity_reason: 'Grunngjeving for alvorsgraden',
    reopen_reason: 'Kvifor saka vart opna att',
    withdrawal_reason: 'Kvifor meldinga vart trekt',
    move_reason: 'Kvifor saka vart flytta',
    redaction_reason: 'Kvifor teksten vart sladda',
    measure_reason: 'Kvifor tiltaket vart endra eller stoppa',
    left_undone_reason: 'Kvifor saka vart lukka likevel',
    closing_answer: 'Svar då saka vart lukka',
  },
  timeline: 'Kva som er gjort',
  timelineEmpty: 'Ingenting er gjort enno.',
  timelineLegend: { step: 'Saka gjekk vidare', event: 'Noko anna vart gjort' },
  byYou: 'Du',
  asDeputy: 'som stadfortredar',
  talkOn: (day) => `Samtalen ${day} vart skriven opp`,
  actionOther: 'Noko vart gjort',
  readers: 'Kven som har opna saka',
  readersEmpty: 'Ingen andre har opna saka enno.',
  readTimes: (times) => (times === 1 ? 'opna éin gong' : `opna ${times} gonger`),
};
