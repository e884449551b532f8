import { endSentence } from '../../formats/end-sentence.ts';
/** What to do now, and the routines. */
export const texts = {
  title: 'Hjelp og rutiner',
  lead: 'Hva du gjør nå, hvem du ringer, og hva du har rett til etterpå.',
  acuteTitle: 'Trenger du hjelp nå?',
  acuteSteps: [
    'Kom deg i trygghet. Rop på en annen voksen.',
    'Er det fare for liv eller helse: ring 112 eller 113.',
    'Bli ikke alene etterpå. Be noen ta over det du holdt på med.',
    'Si fra til lederen din, så snart du kan.',
  ],
  police: 'Politi',
  policeNote: 'Fare for liv eller helse',
  ambulance: 'Ambulanse',
  ambulanceNote: 'Alvorlig skade',
  emergencyRoom: 'Legevakt',
  emergencyRoomNote: 'Skade som må ses på i dag',
  notAnAlarm: 'Vern er ikke en alarm. Ingen ser at du åpner denne siden.',
  doesItCountTitle: 'Skal dette meldes?',
  doesItCountLead: 'Ja. Er du i tvil, så meld. Ingen kan avvise en melding.',
  doesItCount: [
    'Slag, spark, biting, kloring, spytting og lugging, også fra små barn.',
    'Trusler og skjellsord, ansikt til ansikt, på telefon eller på nett.',
    'Ting som blir kastet mot deg eller ødelagt foran deg.',
    'Forsøk som ikke traff, og slåssing du måtte gå imellom.',
  ],
  doesItCountWhy:
    'Det spiller ingen rolle om det var meningen. En melding handler om arbeidsmiljøet ditt, ikke om skyld, og sier ikke noe om barnet.',
  afterTitle: 'Etter en hendelse',
  /** By when, if it is sent now: the usual day, and the one for what is serious or asked for. */
  talk: (usual: string, urgent: string) =>
    `${endSentence(`Lederen skal snakke med deg. Sender du en melding nå, skal det skje ${usual}`)} ${endSentence(`Er det alvorlig, eller ber du om å snakke med noen nå eller i dag, skal det skje ${urgent}`)}`,
  after: [
    'Du kan få snakke med bedriftshelsetjenesten. Be lederen om det.',
    'Er du skadet, også psykisk, skal arbeidsgiveren melde det til NAV. NAV avgjør om det er en yrkesskade. Gjør ikke arbeidsgiveren det, kan du melde selv.',
    'Verneombudet kan være med deg og passer på at saken blir fulgt opp.',
    'Reaksjonen kan komme senere. Du kan legge til mer i saken når som helst.',
  ],
  reactionsTitle: 'Vanlige reaksjoner',
  reactions: [
    'Uro, skjelving, gråt eller tomhet de første timene.',
    'Dårlig søvn, minner som kommer brått, og at du skvetter lett de første dagene.',
    'Skyldfølelse eller tanker om hva du burde gjort. De fleste har dem. De betyr ikke at du gjorde feil.',
    'Blir det ikke bedre etter et par uker, så snakk med lege eller bedriftshelsetjenesten.',
  ],
  privacyTitle: 'Hvem ser meldingen?',
  privacy: [
    'Lederen din og stedfortrederen, verneombudet og hovedverneombudet. AMG ser hva som skjedde, men ikke navn eller tekst.',
    'Du kan holde navnet ditt og teksten din skjult for verneombudene.',
    'Gjelder meldingen en leder, går den til lederen på nivået over. Verneombudet og hovedverneombudet ser den, AMG og lederen det gjelder, gjør det ikke.',
    'Du ser selv hvem som har åpnet saken, og når.',
    'Navn på barn og foresatte skal ikke stå noe sted i Vern.',
  ],
};

/** Texts of the area. */
export type Texts = typeof texts;
