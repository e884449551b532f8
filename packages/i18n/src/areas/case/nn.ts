import type { Texts } from './nb.ts';

/** One case, in nynorsk. */
export const texts: Texts = {
  fetching: 'Hentar saka',
  theCase: 'Saka',
  nextStep: 'Neste steg',
  waits: {
    unit_leader: {
      own: {
        submitted: 'Leiaren skal ta imot meldinga og snakke med den det gjeld.',
        received: 'Leiaren har teke imot meldinga og vurderer ho.',
        talk: 'Leiaren har teke imot meldinga og skal snakke med den det skjedde med.',
        in_progress: 'Leiaren følgjer opp saka. Du får svar når saka blir lukka.',
        closed: 'Saka er lukka. Er du ikkje nøgd med svaret, kan du opne saka att.',
        withdrawn: 'Meldinga er trekt og blir ikkje følgd opp vidare.',
        draft: 'Meldinga er ikkje send.',
      },
      others: {
        submitted: 'Meldinga ventar på at leiaren tek imot.',
        received: 'Leiaren har teke imot meldinga og vurderer ho.',
        in_progress: 'Leiaren følgjer opp saka.',
        closed: 'Saka er lukka med svar til den som melde.',
        withdrawn: 'Meldinga er trekt og blir ikkje følgd opp vidare.',
        draft: 'Meldinga er ikkje send.',
      },
      answerNow: 'Leiaren har eit spørsmål til deg.',
    },
    next_level_leader: {
      own: {
        submitted:
          'Leiaren på nivået over skal ta imot meldinga og snakke med den det skjedde med. Leiaren meldinga gjeld, ser ho ikkje.',
        received:
          'Leiaren på nivået over har teke imot meldinga og vurderer ho. Leiaren det gjeld, ser ikkje meldinga.',
        talk: 'Leiaren på nivået over har teke imot meldinga og skal snakke med den det skjedde med. Leiaren meldinga gjeld, ser ho ikkje.',
        in_progress:
          'Leiaren på nivået over følgjer opp saka. Du får svar når saka blir lukka. Leiaren det gjeld, ser ikkje saka.',
        closed:
          'Leiaren på nivået over har lukka saka. Er du ikkje nøgd med svaret, kan du opne saka att. Leiaren det gjeld, ser ikkje saka.',
        withdrawn: 'Meldinga er trekt og blir ikkje følgd opp vidare.',
        draft: 'Meldinga er ikkje send.',
      },
      others: {
        submitted: 'Meldinga ventar på leiaren på nivået over. Leiaren det gjeld, ser ikkje meldinga.',
        received:
          'Leiaren på nivået over har teke imot meldinga og vurderer ho. Leiaren det gjeld, ser ikkje meldinga.',
        in_progress: 'Leiaren på nivået over følgjer opp saka. Leiaren det gjeld, ser ikkje meldinga.',
        closed: 'Leiaren på nivået over har lukka saka med svar til den som melde.',
        withdrawn: 'Meldinga er trekt og blir ikkje følgd opp vidare.',
        draft: 'Meldinga er ikkje send.',
      },
      answerNow: 'Leiaren på nivået over har eit spørsmål til deg.',
    },
  },
  nextFor: {
    receive: (name) => `Ta imot meldinga, og snakk med ${name}.`,
    talk: (name) => `Snakk med ${name}.`,
    assess: 'Vurder kor alvorleg det er, og kva i arbeidsmiljøet som spelte inn.',
    await_answer: (name) => `Du ventar på svar frå ${name}.`,
    finish_measure: 'Sjå til at tiltaket blir gjennomført.',
    close: (name) => `Lukk saka med eit svar til ${name}.`,
  },
  talkAsked: (name) => `Snakk med ${name}, som bad om det.`,
  theReporter: 'den som melde',
  dueFrom: (source, law) => {
    if (!law) return source;
    const words = law.says ? `, men krev «${law.says}»` : '';
    return `${source}${words} (${law.citation}${law.isConfirmed ? '' : ', ikkje stadfesta'})`;
  },
  facts: 'Det som er meldt',
  occurred: 'Når',
  place: 'Kvar',
  kinds: 'Kva skjedde',
  role: 'Kven gjorde det',
  age: 'Omtrent kor gammal',
  severity: 'Alvorsgrad',
  severitySelf: 'Vurdert av den som melde',
  severityFloor: 'Lågast moglege nivå ut frå svara',
  factors: 'Kva i arbeidsmiljøet som spelte inn',
  later: {
    threatLevel: 'Kor alvorleg trusselen var',
    objectOrWeapon: 'Det som vart brukt',
    propertyDamage: 'Det som vart øydelagt',
    situation: 'Situasjon',
    aloneWithPupil: 'Åleine med barnet eller eleven',
    adultsPresent: 'Andre vaksne til stades',
    staffWitnesses: 'Tilsette som såg det',
    immediateActions: 'Gjort med ein gong',
    physicalInterventionUsed: 'Fysisk inngrep',
    triggers: 'Kan ha utløyst det',
  },
  unanswered: 'Ikkje svara på',
  unansweredCount: (left, of) => `${left} av ${of} spørsmål om situasjonen`,
  yes: 'Ja',
  no: 'Nei',
  unit: 'Eining',
  received: 'Sendt',
  number: 'Nummer i Vern',
  department: 'Avdeling',
  reporter: 'Meldt av',
  nameHidden: 'Namnet er skjult for verneombodet',
  aboutLeader: 'Gjeld ein leiar',
  series: 'Del av ein serie',
  seriesText: 'Same situasjon er meldt før.',
  affected: 'Den det gjeld',
  affectedNumber: (number) => `Tilsett ${number}`,
  body: 'Kroppen',
  mind: 'Korleis det kjendest',
  absence: 'Fråvær',
  wish: 'Ønskjer kontakt',
  measures: 'Tiltak',
  measuresEmpty: 'Ingen tiltak enno.',
  measureOwner: (name) => `Ansvarleg: ${name}`,
  measureDone: 'Merk som ferdig',
  measureChange: 'Endre',
  measureDrop: 'Skal ikkje gjennomførast',
  overdueOwn:
    'Fristen er ute. Minn den som følgjer opp saka, på det, eller be verneombodet om hjelp. Verneombodet ser saka.',
  overdueCall: 'Treng du nokon no? Sjå kven du kan ringje',
  whatYouCanDo: 'Kva du kan gjere',
  more: 'Meir',
  again: 'Same situasjon på nytt',
};
