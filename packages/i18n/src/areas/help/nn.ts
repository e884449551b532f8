import { endSentence } from '../../formats/end-sentence.ts';
import type { Texts } from './nb.ts';

/** What to do now, and the routines, in nynorsk. */
export const texts: Texts = {
  title: 'Hjelp og rutinar',
  lead: 'Kva du gjer no, kven du ringjer, og kva du har rett på etterpå.',
  acuteTitle: 'Treng du hjelp no?',
  acuteSteps: [
    'Kom deg i tryggleik. Rop på ein annan vaksen.',
    'Er det fare for liv eller helse: ring 112 eller 113.',
    'Ikkje ver åleine etterpå. Be nokon ta over det du heldt på med.',
    'Sei frå til leiaren din så snart du kan.',
  ],
  police: 'Politi',
  policeNote: 'Fare for liv eller helse',
  ambulance: 'Ambulanse',
  ambulanceNote: 'Alvorleg skade',
  emergencyRoom: 'Legevakt',
  emergencyRoomNote: 'Skade som nokon må sjå på i dag',
  notAnAlarm: 'Vern er ikkje ein alarm. Ingen ser at du opnar denne sida.',
  doesItCountTitle: 'Skal dette meldast?',
  doesItCountLead: 'Ja. Er du i tvil, så meld. Ingen kan avvise ei melding.',
  doesItCount: [
    'Slag, spark, biting, kloring, spytting og lugging, òg frå små barn.',
    'Truslar og skjellsord, ansikt til ansikt, på telefon eller på nett.',
    'Ting som blir kasta mot deg eller øydelagde framfor deg.',
    'Forsøk som ikkje trefte, og slåssing du måtte gå imellom.',
  ],
  doesItCountWhy:
    'Det spelar inga rolle om det var meininga. Ei melding handlar om arbeidsmiljøet ditt, ikkje om skuld, og seier ikkje noko om barnet.',
  afterTitle: 'Etter ei hending',
  /** By when, if it is sent now: the usual day, and the one for what is serious or asked for. */
  talk: (usual, urgent) =>
    `${endSentence(`Leiaren skal snakke med deg. Sender du ei melding no, skal det skje ${usual}`)} ${endSentence(`Er det alvorleg, eller ber du om å snakke med nokon no eller i dag, skal det skje ${urgent}`)}`,
  after: [
    'Du kan få snakke med bedriftshelsetenesta. Be leiaren om det.',
    'Er du skadd, òg psykisk, skal arbeidsgivaren melde det til NAV. NAV avgjer om det er ein yrkesskade. Gjer ikkje arbeidsgivaren det, kan du melde sjølv.',
    'Verneombodet kan vere med deg og ser til at saka blir følgd opp.',
    'Reaksjonen kan kome seinare. Du kan leggje til meir i saka når som helst.',
  ],
  reactionsTitle: 'Vanlege reaksjonar',
  reactions: [
    'Uro, skjelving, gråt eller tomleik dei første timane.',
    'Dårleg søvn, minne som kjem brått, og at du skvett lett dei første dagane.',
    'Skuldkjensle eller tankar om kva du burde ha gjort. Dei fleste får slike tankar. Det tyder ikkje at du gjorde noko gale.',
    'Blir det ikkje betre etter eit par veker, så snakk med lege eller bedriftshelsetenesta.',
  ],
  privacyTitle: 'Kven ser meldinga?',
  privacy: [
    'Leiaren din og stadfortredaren, verneombodet og hovudverneombodet. AMG ser kva som skjedde, men ikkje namn eller tekst.',
    'Du kan halde namnet ditt og teksten din skjult for verneomboda.',
    'Gjeld meldinga ein leiar, går ho til leiaren på nivået over. Verneombodet og hovudverneombodet ser meldinga, AMG og leiaren det gjeld, gjer det ikkje.',
    'Du ser sjølv kven som har opna saka, og når.',
    'Namn på barn og føresette skal ikkje stå nokon stad i Vern.',
  ],
};
