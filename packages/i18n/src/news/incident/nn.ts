import type { Texts } from './nb.ts';

/** What is said of an incident's news, in nynorsk. */
export const texts: Texts = {
  /** On the button of each step, by its name. */
  buttons: {
    answer: 'Svar på spørsmålet',
    receive: 'Ta imot',
    recordTalk: 'Vi har snakka saman',
    assess: 'Vurder kor alvorleg det er',
    addMeasure: 'Legg til tiltak',
    addNote: 'Skriv svar eller notat',
    ask: 'Spør den som melde',
    supplement: 'Legg til meir',
    addDetails: 'Svar på fleire spørsmål',
    tellConsequences: 'Fortel korleis det har gått',
    close: 'Lukk med svar',
    move: 'Flytt saka',
    handOver: 'Gi saka til ein annan',
    takeBack: 'Ta saka tilbake',
    closeAsWithdrawn: 'Avslutt fordi meldinga er trekt',
    reopen: 'Opne att',
    withdraw: 'Trekk meldinga',
    changeMeasure: 'Endre tiltaket',
    dropMeasure: 'Tiltaket skal ikkje gjennomførast',
    redact: 'Sladd teksten',
  },
  history: {
    'incident.submit': 'Meldinga vart send',
    'incident.read': 'Saka vart opna',
    'incident.receive': 'Meldinga vart teken imot',
    'incident.talk': 'Ein samtale vart skriven opp',
    'incident.assess': 'Alvorsgraden vart vurdert',
    'incident.note': 'Eit svar eller notat vart skrive',
    'incident.ask': 'Eit spørsmål vart stilt',
    'incident.answer': 'Spørsmålet vart svara på',
    'incident.supplement': 'Det vart lagt til meir',
    'incident.add_details': 'Fleire svar vart lagde til',
    'incident.tell_consequences': 'Det vart fortalt korleis det har gått',
    'incident.add_measure': 'Eit tiltak vart bestemt',
    'incident.start_measure': 'Eit tiltak vart sett i gang',
    'incident.put_back_measure': 'Eit tiltak er likevel ikkje i gang',
    'incident.finish_measure': 'Eit tiltak vart gjennomført',
    'incident.reopen_measure': 'Eit tiltak vart opna att',
    'incident.change_measure': 'Eit tiltak vart endra',
    'incident.drop_measure': 'Eit tiltak skal ikkje gjennomførast',
    'incident.move': 'Saka vart flytta',
    'incident.hand_over': 'Saka vart gjeven til ein annan å følgje opp',
    'incident.take_back': 'Saka gjekk tilbake til leiaren',
    'incident.hand_on': 'Andre følgjer opp saka no, fordi organisasjonen eller leiarane er endra',
    'incident.close': 'Saka vart lukka med svar',
    'incident.close_as_withdrawn': 'Saka vart avslutta fordi meldinga vart trekt',
    'incident.withdraw': 'Meldinga vart trekt',
    'incident.reopen': 'Saka vart opna att',
    'incident.redact': 'Ein tekst vart sladda',
    'series.start': 'Ein serie vart starta',
  },
  topics: {
    'incident.submitted': {
      notice: 'Ei ny melding er komen',
      mail: {
        anyone: {
          subject: 'Ei ny melding i Vern',
          text: 'Det er kome ei ny melding om arbeidsmiljøet der du har ei rolle.',
        },
        handler: {
          subject: 'Ei ny melding ventar på deg',
          text: 'Ein tilsett har sendt ei melding. Ta imot meldinga og snakk med den det gjeld, innan fristen som står i saka.',
        },
        safety_rep: {
          subject: 'Ei ny melding der du er verneombod',
          text: 'Ein tilsett har sendt ei melding der du er verneombod. Den som skal følgje opp meldinga, har fått ho samstundes.',
        },
        affected: {
          subject: 'Nokon har meldt på dine vegner',
          text: 'Ein kollega har sendt ei melding som gjeld deg. Du kan lese meldinga, leggje til meir og sjå kva som blir gjort.',
        },
      },
    },
    'incident.reported_for_you': {
      notice: 'Ein kollega har meldt på dine vegner',
      mail: {
        anyone: {
          subject: 'Nokon har meldt på dine vegner',
          text: 'Ein kollega har sendt ei melding som gjeld deg. Du kan lese meldinga, leggje til meir og sjå kva som blir gjort.',
        },
      },
    },
    'incident.received': {
      notice: 'Meldinga er teken imot',
      mail: {
        anyone: { subject: 'Meldinga di er teken imot', text: 'Meldinga er teken imot og blir følgd opp.' },
        affected: {
          subject: 'Meldinga som gjeld deg, er teken imot',
          text: 'Meldinga er teken imot og blir følgd opp.',
        },
      },
    },
    'incident.talked': {
      notice: 'Det er skrive opp at de har snakka saman',
      mail: {
        anyone: {
          subject: 'Ein samtale er skriven opp i saka',
          text: 'Den som følgjer opp saka, har skrive opp at samtalen er halden. Stemmer det ikkje, kan du seie frå i saka.',
        },
      },
    },
    'incident.severity_lowered': {
      notice: 'Alvorsgraden er sett ned',
      mail: {
        anyone: {
          subject: 'Alvorsgraden er endra',
          text: 'Saka er vurdert som mindre alvorleg enn ho vart meldt. Grunngjevinga står i saka.',
        },
      },
    },
    'incident.question': {
      notice: 'Du har fått eit spørsmål',
      mail: {
        anyone: { subject: 'Du har fått eit spørsmål', text: 'Den som følgjer opp saka di, treng å vite litt meir.' },
      },
    },
    'incident.answered': {
      notice: 'Du har fått svar',
      mail: {
        anyone: { subject: 'Du har fått svar', text: 'Det er kome eit svar i saka di.' },
        handler: {
          subject: 'Du har fått svar på spørsmålet ditt',
          text: 'Den som melde, har svara. Saka ventar på deg.',
        },
      },
    },
    'incident.supplemented': {
      notice: 'Det er lagt til meir',
      mail: {
        anyone: {
          subject: 'Det er lagt til meir i ei sak',
          text: 'Ei sak du følgjer opp, har fått fleire opplysningar.',
        },
      },
    },
    'incident.consequences_told': {
      notice: 'Det er fortalt korleis det gjekk',
      mail: {
        anyone: {
          subject: 'Noko nytt om følgjene av ei hending',
          text: 'Den det gjeld, har fortalt korleis det har gått. Sjå om alvorsgrad og oppfølging framleis passar.',
        },
        affected: {
          subject: 'Det er skrive noko om korleis det har gått med deg',
          text: 'Den som følgjer opp saka, har skrive korleis det har gått med deg. Stemmer det ikkje, kan du rette det i saka.',
        },
      },
    },
    'incident.measure_assigned': {
      notice: 'Det er bestemt eit tiltak',
      mail: {
        anyone: {
          subject: 'Det er bestemt eit tiltak',
          text: 'Det er bestemt eit tiltak i saka di. Der ser du kva som skal gjerast, og når.',
        },
      },
    },
    'incident.measure_started': {
      notice: 'Eit tiltak er i gang',
      mail: {
        anyone: {
          subject: 'Eit tiltak er i gang',
          text: 'Den som har ansvaret, har begynt på tiltaket.',
        },
      },
    },
    'incident.measure_put_back': {
      notice: 'Eit tiltak er likevel ikkje i gang',
      mail: {
        anyone: {
          subject: 'Eit tiltak er likevel ikkje i gang',
          text: 'Den som har ansvaret, har sett tiltaket tilbake til planlagt.',
        },
      },
    },
    'incident.measure_finished': {
      notice: 'Eit tiltak er gjennomført',
      mail: {
        anyone: {
          subject: 'Eit tiltak er gjennomført',
          text: 'Den som hadde ansvaret, har merkt tiltaket som ferdig.',
        },
      },
    },
    'incident.measure_reopened': {
      notice: 'Eit tiltak er opna att',
      mail: {
        anyone: {
          subject: 'Eit tiltak er opna att',
          text: 'Den som har ansvaret, har opna tiltaket att. Tiltaket er likevel ikkje gjort.',
        },
      },
    },
    'incident.measure_changed': {
      notice: 'Eit tiltak er endra',
      mail: {
        anyone: {
          subject: 'Eit tiltak er endra',
          text: 'Eit tiltak i saka di har fått ein annan frist eller ansvarleg, eller skal ikkje gjennomførast. Grunngjevinga står i saka.',
        },
      },
    },
    'incident.moved': {
      notice: 'Saka er flytta',
      mail: {
        anyone: {
          subject: 'Saka er flytta',
          text: 'Saka er flytta til eininga ho høyrer til. Ho blir teken imot av leiaren der, eller på nivået over.',
        },
        handler: {
          subject: 'Ei sak er flytta til deg',
          text: 'Ei sak er flytta til deg. Ho høyrer til eininga di eller ei eining under deg, og du følgjer ho opp no.',
        },
      },
    },
    'incident.handed_over': {
      notice: 'Ein annan følgjer opp saka no',
      mail: {
        anyone: {
          subject: 'Det er ein annan som følgjer opp saka',
          text: 'Leiaren har gjeve saka di til ein annan å følgje opp. Du ser kven i saka. Leiaren har framleis ansvaret.',
        },
      },
    },
    'incident.handed_to_you': {
      notice: 'Du har fått ei sak å følgje opp',
      mail: {
        anyone: {
          subject: 'Du har fått ei sak å følgje opp',
          text: 'Leiaren har gjeve deg ei sak å følgje opp. Sjå kva som er neste steg, og kva frist saka har.',
        },
      },
    },
    'incident.handed_back': {
      notice: 'Saka er tilbake hos leiaren',
      mail: {
        anyone: { subject: 'Saka er tilbake hos leiaren', text: 'Det er leiaren som følgjer opp saka no.' },
        handler: {
          subject: 'Ei sak er tilbake hos deg',
          text: 'Ei sak som var gjeven til ein annan, er tilbake hos deg. Du følgjer ho opp no.',
        },
      },
    },
    'incident.closed': {
      notice: 'Saka er lukka med svar',
      mail: {
        anyone: {
          subject: 'Saka er lukka, med svar til deg',
          text: 'Saka er lukka, og det ligg eit svar til deg der.',
        },
      },
    },
    'incident.reopened': {
      notice: 'Saka er opna att',
      mail: {
        anyone: { subject: 'Ei sak er opna att', text: 'Saka skal følgjast opp vidare. Grunngjevinga står i saka.' },
      },
    },
    'incident.withdrawn': {
      notice: 'Meldinga er trekt',
      mail: {
        anyone: { subject: 'Ei melding er trekt', text: 'Meldinga er trekt, og blir ikkje følgd opp vidare.' },
      },
    },
    'incident.redacted': {
      notice: 'Ein tekst er sladda',
      mail: {
        anyone: {
          subject: 'Ein tekst i saka er sladda',
          text: 'Nokon annan enn den som skreiv, har sladda ein tekst i saka di. Grunngjevinga står i saka.',
        },
      },
    },
  },
};
