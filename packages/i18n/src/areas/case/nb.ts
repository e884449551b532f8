/** The paragraph behind a deadline, its own words on how much or how soon, and whether it was read at the source. */
export type LawWords = { readonly citation: string; readonly says: string | null; readonly isConfirmed: boolean };

/** One case: for the one who reported and for the ones who handle it. */
export const texts = {
  fetching: 'Henter saken',
  theCase: 'Saken',
  nextStep: 'Neste steg',
  waits: {
    unit_leader: {
      own: {
        submitted: 'Lederen skal ta imot meldingen og snakke med den det gjelder.',
        received: 'Lederen har tatt imot meldingen og vurderer den.',
        talk: 'Lederen har tatt imot meldingen og skal snakke med den det skjedde med.',
        in_progress: 'Lederen følger opp saken. Du får svar når den lukkes.',
        closed: 'Saken er lukket. Er du ikke fornøyd med svaret, kan du åpne den igjen.',
        withdrawn: 'Meldingen er trukket og blir ikke fulgt opp videre.',
        draft: 'Meldingen er ikke sendt.',
      },
      others: {
        submitted: 'Meldingen venter på at lederen tar imot den.',
        received: 'Lederen har tatt imot meldingen og vurderer den.',
        in_progress: 'Lederen følger opp saken.',
        closed: 'Saken er lukket med svar til den som meldte.',
        withdrawn: 'Meldingen er trukket og blir ikke fulgt opp videre.',
        draft: 'Meldingen er ikke sendt.',
      },
      answerNow: 'Lederen har et spørsmål til deg.',
    },
    next_level_leader: {
      own: {
        submitted:
          'Lederen på nivået over skal ta imot meldingen og snakke med den det skjedde med. Lederen meldingen gjelder, ser den ikke.',
        received:
          'Lederen på nivået over har tatt imot meldingen og vurderer den. Lederen det gjelder, ser ikke meldingen.',
        talk: 'Lederen på nivået over har tatt imot meldingen og skal snakke med den det skjedde med. Lederen meldingen gjelder, ser den ikke.',
        in_progress:
          'Lederen på nivået over følger opp saken. Du får svar når den lukkes. Lederen det gjelder, ser ikke saken.',
        closed:
          'Lederen på nivået over har lukket saken. Er du ikke fornøyd med svaret, kan du åpne den igjen. Lederen det gjelder, ser ikke saken.',
        withdrawn: 'Meldingen er trukket og blir ikke fulgt opp videre.',
        draft: 'Meldingen er ikke sendt.',
      },
      others: {
        submitted: 'Meldingen venter på lederen på nivået over. Lederen det gjelder, ser den ikke.',
        received: 'Lederen på nivået over har tatt imot meldingen og vurderer den. Lederen det gjelder, ser den ikke.',
        in_progress: 'Lederen på nivået over følger opp saken. Lederen det gjelder, ser den ikke.',
        closed: 'Lederen på nivået over har lukket saken med svar til den som meldte.',
        withdrawn: 'Meldingen er trukket og blir ikke fulgt opp videre.',
        draft: 'Meldingen er ikke sendt.',
      },
      answerNow: 'Lederen på nivået over har et spørsmål til deg.',
    },
  },
  nextFor: {
    receive: (name: string) => `Ta imot meldingen, og snakk med ${name}.`,
    talk: (name: string) => `Snakk med ${name}.`,
    assess: 'Vurder hvor alvorlig det er, og hva i arbeidsmiljøet som spilte inn.',
    await_answer: (name: string) => `Du venter på svar fra ${name}.`,
    finish_measure: 'Pass på at tiltaket blir gjennomført.',
    close: (name: string) => `Lukk saken med et svar til ${name}.`,
  },
  talkAsked: (name: string) => `Snakk med ${name}, som ba om det.`,
  theReporter: 'den som meldte',
  dueFrom: (source: string, law: LawWords | null) => {
    if (!law) return source;
    const words = law.says ? `, men krever «${law.says}»` : '';
    return `${source}${words} (${law.citation}${law.isConfirmed ? '' : ', ikke bekreftet'})`;
  },
  facts: 'Det som er meldt',
  occurred: 'Når',
  place: 'Hvor',
  kinds: 'Hva skjedde',
  role: 'Hvem gjorde det',
  age: 'Omtrent hvor gammel',
  severity: 'Alvorlighetsgrad',
  severitySelf: 'Vurdert av den som meldte',
  severityFloor: 'Lavest mulige nivå ut fra svarene',
  factors: 'Hva i arbeidsmiljøet som spilte inn',
  later: {
    threatLevel: 'Hvor alvorlig trusselen var',
    objectOrWeapon: 'Det som ble brukt',
    propertyDamage: 'Det som ble ødelagt',
    situation: 'Situasjon',
    aloneWithPupil: 'Alene med barnet eller eleven',
    adultsPresent: 'Andre voksne til stede',
    staffWitnesses: 'Ansatte som så det',
    immediateActions: 'Gjort med en gang',
    physicalInterventionUsed: 'Fysisk inngripen',
    triggers: 'Kan ha utløst det',
  },
  unanswered: 'Ikke besvart',
  unansweredCount: (left: number, of: number) => `${left} av ${of} spørsmål om situasjonen`,
  yes: 'Ja',
  no: 'Nei',
  unit: 'Enhet',
  received: 'Sendt',
  number: 'Nummer i Vern',
  department: 'Avdeling',
  reporter: 'Meldt av',
  nameHidden: 'Navnet er skjult for verneombudet',
  aboutLeader: 'Gjelder en leder',
  seriesNth: (nth: number, of: number) => `Nr. ${nth} av ${of} i samme situasjon`,
  seriesThis: (day: string) => `${day} (denne saken)`,
  affected: 'Den det gjelder',
  affectedNumber: (number: number) => `Ansatt ${number}`,
  body: 'Kroppen',
  mind: 'Hvordan det kjentes',
  anyoneHurt: 'Noen ble skadet',
  nobodyHurt: 'Ingen synlig skade er meldt',
  anyoneStrained: 'Noen ble redd eller hardt påkjent',
  nobodyStrained: 'Ingen er meldt redd eller hardt påkjent',
  eachWithheld: 'Hva hver enkelt har svart, er ikke åpent for deg.',
  absence: 'Fravær',
  wish: 'Ønsker kontakt',
  measures: 'Tiltak',
  measuresEmpty: 'Ingen tiltak ennå.',
  measureOwner: (name: string) => `Ansvarlig: ${name}`,
  measureStart: 'Er i gang',
  measurePutBack: 'Ikke i gang likevel',
  measureDone: 'Merk som ferdig',
  measureChange: 'Endre',
  measureDrop: 'Skal ikke gjennomføres',
  overdueOwn:
    'Fristen er ute. Minn den som følger opp saken, på det, eller be verneombudet om hjelp. Verneombudet ser saken.',
  overdueCall: 'Trenger du noen nå? Se hvem du kan ringe',
  whatYouCanDo: 'Hva du kan gjøre',
  more: 'Mer',
  again: 'Samme situasjon igjen',
  againToMe: 'Det samme skjedde meg',
  dueOnPaper: (day: string) => `frist ${day}`,
  print: 'Skriv ut',
  printDocument: (number: string) => `Sammendrag av sak ${number}`,
  printedAt: (when: string) => `Skrevet ut ${when}`,
};

/** Texts of the area. */
export type Texts = typeof texts;
