/** Reports that wait for a network. */
export const texts = {
  waitingTitle: (count: number) => (count === 1 ? 'Ikke sendt ennå' : `${count} meldinger er ikke sendt ennå`),
  waiting: (count: number): string =>
    count === 1
      ? 'Meldingen ligger bare på denne telefonen eller maskinen. Den sendes når du får nett og har Vern åpen.'
      : 'Meldingene ligger bare på denne telefonen eller maskinen. De sendes når du får nett og har Vern åpen.',
  signIn: 'Logg inn som den som skrev den, så blir den sendt.',
  send: 'Send nå',
  sending: 'Sender',
  refusedTitle: 'Meldingen ble ikke sendt',
  refused: 'Den er fortsatt lagret her. Åpne den, se over svarene og send på nytt.',
  open: 'Åpne meldingen',
  anotherFirst: 'Du holder på med en annen melding. Send eller kast den først, så kan du åpne denne.',
  sentTitle: 'Meldingen er sendt',
  sent: 'Meldingen som ventet på nett, er kommet fram.',
  see: 'Se saken',
  receiptLead: 'Takk for at du sier fra. Ingen har fått meldingen ennå.',
  receiptWhere: 'La Vern være åpen, eller åpne Vern igjen når du har nett.',
  receiptStay: 'Ikke logg ut og ikke slett nettleserdata før den er sendt. Da blir den borte.',
  receiptHelp: 'Trenger du noen nå, så ring. Vent ikke på meldingen.',
  home: 'Til forsiden',
  leaveTitle: 'Du har en melding som ikke er sendt',
  leave: 'Logger du ut nå, blir den slettet fra denne telefonen eller maskinen, og ingen får den.',
  stay: 'Bli innlogget',
  leaveAnyway: 'Slett meldingen og logg ut',
};

/** Texts of the area. */
export type Texts = typeof texts;
