import type { Texts } from './nb.ts';

/** Meldingar som ventar på nett. */
export const texts: Texts = {
  waitingTitle: (count) => (count === 1 ? 'Ikkje send enno' : `${count} meldingar er ikkje sende enno`),
  waiting: (count) =>
    count === 1
      ? 'Meldinga ligg berre på denne telefonen eller maskina. Ho blir send når du får nett og har Vern open.'
      : 'Meldingane ligg berre på denne telefonen eller maskina. Dei blir sende når du får nett og har Vern open.',
  signIn: 'Logg inn som den som skreiv meldinga, så blir ho send.',
  send: 'Send no',
  sending: 'Sender',
  refusedTitle: 'Meldinga vart ikkje send',
  refused: 'Ho er framleis lagra her. Opne meldinga, sjå over svara og send på nytt.',
  open: 'Opne meldinga',
  anotherFirst: 'Du held på med ei anna melding. Send eller kast den først, så kan du opne denne.',
  sentTitle: 'Meldinga er send',
  sent: 'Meldinga som venta på nett, er komen fram.',
  see: 'Sjå saka',
  receiptLead: 'Takk for at du seier frå. Ingen har fått meldinga enno.',
  receiptWhere: 'La Vern vere open, eller opne Vern att når du har nett.',
  receiptStay: 'Ikkje logg ut og ikkje slett nettlesardata før meldinga er send. Då blir ho borte.',
  receiptHelp: 'Treng du nokon no, så ring. Vent ikkje på meldinga.',
  home: 'Til framsida',
  leaveTitle: 'Du har ei melding som ikkje er send',
  leave: 'Loggar du ut no, blir ho sletta frå denne telefonen eller maskina, og ingen får ho.',
  stay: 'Bli innlogga',
  leaveAnyway: 'Slett meldinga og logg ut',
};
