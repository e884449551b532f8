import type { IncidentAuditAction, SentStepName } from '@vern/domain/incident';
import type { INCIDENT_NEWS } from '@vern/domain/incident/news';
import type { MeasureAuditAction } from '@vern/domain/measure';
import type { TopicTexts } from '../topic-texts.ts';

/** What is said of an incident: on a step's button, in its history once it was done, in a notice and a mail to who is told. */
export const texts = {
  /** On the button of each step, by its name. */
  buttons: {
    answer: 'Svar på spørsmålet',
    receive: 'Ta imot',
    recordTalk: 'Vi har snakket sammen',
    assess: 'Vurder hvor alvorlig det er',
    addMeasure: 'Legg til tiltak',
    addNote: 'Skriv svar eller notat',
    ask: 'Spør den som meldte',
    supplement: 'Legg til mer',
    addDetails: 'Svar på flere spørsmål',
    tellConsequences: 'Fortell hvordan det har gått',
    close: 'Lukk med svar',
    move: 'Flytt saken',
    handOver: 'Gi saken til en annen',
    takeBack: 'Ta saken tilbake',
    closeAsWithdrawn: 'Avslutt fordi meldingen er trukket',
    reopen: 'Åpne igjen',
    withdraw: 'Trekk meldingen',
    changeMeasure: 'Endre tiltaket',
    dropMeasure: 'Tiltaket skal ikke gjennomføres',
    redact: 'Sladd teksten',
  } satisfies Record<SentStepName, string>,
  history: {
    'incident.submit': 'Meldingen ble sendt',
    'incident.read': 'Saken ble åpnet',
    'incident.receive': 'Meldingen ble tatt imot',
    'incident.talk': 'En samtale ble skrevet opp',
    'incident.assess': 'Alvorlighetsgraden ble vurdert',
    'incident.note': 'Et svar eller notat ble skrevet',
    'incident.ask': 'Et spørsmål ble stilt',
    'incident.answer': 'Spørsmålet ble besvart',
    'incident.supplement': 'Det ble lagt til mer',
    'incident.add_details': 'Flere spørsmål ble besvart',
    'incident.tell_consequences': 'Det ble fortalt hvordan det har gått',
    'incident.add_measure': 'Et tiltak ble bestemt',
    'incident.start_measure': 'Et tiltak ble satt i gang',
    'incident.put_back_measure': 'Et tiltak er likevel ikke i gang',
    'incident.finish_measure': 'Et tiltak ble gjennomført',
    'incident.reopen_measure': 'Et tiltak ble åpnet igjen',
    'incident.change_measure': 'Et tiltak ble endret',
    'incident.drop_measure': 'Et tiltak skal ikke gjennomføres',
    'incident.move': 'Saken ble flyttet',
    'incident.hand_over': 'Saken ble gitt til en annen å følge opp',
    'incident.take_back': 'Saken gikk tilbake til lederen',
    'incident.hand_on': 'Andre følger opp saken nå, fordi organisasjonen eller lederne er endret',
    'incident.close': 'Saken ble lukket med svar',
    'incident.close_as_withdrawn': 'Saken ble avsluttet fordi meldingen ble trukket',
    'incident.withdraw': 'Meldingen ble trukket',
    'incident.reopen': 'Saken ble åpnet igjen',
    'incident.redact': 'En tekst ble sladdet',
    'series.start': 'En serie ble startet',
  } satisfies Record<IncidentAuditAction | MeasureAuditAction, string>,
  topics: {
    'incident.submitted': {
      notice: 'En ny melding er kommet',
      mail: {
        anyone: {
          subject: 'En ny melding i Vern',
          text: 'Det er kommet en ny melding om arbeidsmiljøet der du har en rolle.',
        },
        handler: {
          subject: 'En ny melding venter på deg',
          text: 'En ansatt har sendt en melding. Ta imot den og snakk med den det gjelder, innen fristen som står i saken.',
        },
        safety_rep: {
          subject: 'En ny melding der du er verneombud',
          text: 'En ansatt har sendt en melding der du er verneombud. Den som skal følge den opp, har fått den samtidig.',
        },
        affected: {
          subject: 'Noen har meldt på dine vegne',
          text: 'En kollega har sendt en melding som gjelder deg. Du kan lese den, legge til mer og se hva som blir gjort.',
        },
      },
    },
    'incident.reported_for_you': {
      notice: 'En kollega har meldt på dine vegne',
      mail: {
        anyone: {
          subject: 'Noen har meldt på dine vegne',
          text: 'En kollega har sendt en melding som gjelder deg. Du kan lese den, legge til mer og se hva som blir gjort.',
        },
      },
    },
    'incident.received': {
      notice: 'Meldingen er tatt imot',
      mail: {
        anyone: { subject: 'Meldingen din er tatt imot', text: 'Meldingen er tatt imot og blir fulgt opp.' },
        affected: {
          subject: 'Meldingen som gjelder deg, er tatt imot',
          text: 'Meldingen er tatt imot og blir fulgt opp.',
        },
      },
    },
    'incident.talked': {
      notice: 'Det er skrevet opp at dere har snakket sammen',
      mail: {
        anyone: {
          subject: 'En samtale er skrevet opp i saken',
          text: 'Den som følger opp saken, har skrevet opp at samtalen er holdt. Stemmer det ikke, kan du si fra i saken.',
        },
      },
    },
    'incident.severity_lowered': {
      notice: 'Alvorlighetsgraden er satt ned',
      mail: {
        anyone: {
          subject: 'Alvorlighetsgraden er endret',
          text: 'Saken er vurdert som mindre alvorlig enn den ble meldt. Begrunnelsen står i saken.',
        },
      },
    },
    'incident.question': {
      notice: 'Du har fått et spørsmål',
      mail: {
        anyone: {
          subject: 'Du har fått et spørsmål',
          text: 'Den som følger opp saken din, trenger å vite litt mer.',
        },
      },
    },
    'incident.answered': {
      notice: 'Du har fått svar',
      mail: {
        anyone: { subject: 'Du har fått svar', text: 'Det er kommet et svar i saken din.' },
        handler: {
          subject: 'Du har fått svar på spørsmålet ditt',
          text: 'Den som meldte, har svart. Saken venter på deg.',
        },
      },
    },
    'incident.supplemented': {
      notice: 'Det er lagt til mer',
      mail: {
        anyone: { subject: 'Det er lagt til mer i en sak', text: 'En sak du følger opp, har fått flere opplysninger.' },
      },
    },
    'incident.consequences_told': {
      notice: 'Det er fortalt hvordan det gikk',
      mail: {
        anyone: {
          subject: 'Noe nytt om følgene av en hendelse',
          text: 'Den det gjelder, har fortalt hvordan det har gått. Se om alvorlighetsgrad og oppfølging fortsatt passer.',
        },
        affected: {
          subject: 'Det er skrevet noe om hvordan det har gått med deg',
          text: 'Den som følger opp saken, har skrevet hvordan det har gått med deg. Stemmer det ikke, kan du rette det i saken.',
        },
      },
    },
    'incident.measure_assigned': {
      notice: 'Det er bestemt et tiltak',
      mail: {
        anyone: {
          subject: 'Det er bestemt et tiltak',
          text: 'Det er bestemt et tiltak i saken din. Der ser du hva som skal gjøres, og når.',
        },
      },
    },
    'incident.measure_started': {
      notice: 'Et tiltak er i gang',
      mail: {
        anyone: {
          subject: 'Et tiltak er i gang',
          text: 'Den som har ansvaret, har begynt på tiltaket.',
        },
      },
    },
    'incident.measure_put_back': {
      notice: 'Et tiltak er likevel ikke i gang',
      mail: {
        anyone: {
          subject: 'Et tiltak er likevel ikke i gang',
          text: 'Den som har ansvaret, har satt tiltaket tilbake til planlagt.',
        },
      },
    },
    'incident.measure_finished': {
      notice: 'Et tiltak er gjennomført',
      mail: {
        anyone: {
          subject: 'Et tiltak er gjennomført',
          text: 'Den som hadde ansvaret, har merket tiltaket som ferdig.',
        },
      },
    },
    'incident.measure_reopened': {
      notice: 'Et tiltak er åpnet igjen',
      mail: {
        anyone: {
          subject: 'Et tiltak er åpnet igjen',
          text: 'Den som har ansvaret, har åpnet tiltaket igjen. Tiltaket er likevel ikke gjort.',
        },
      },
    },
    'incident.measure_changed': {
      notice: 'Et tiltak er endret',
      mail: {
        anyone: {
          subject: 'Et tiltak er endret',
          text: 'Et tiltak i saken din har fått en annen frist eller ansvarlig, eller skal ikke gjennomføres. Begrunnelsen står i saken.',
        },
      },
    },
    'incident.moved': {
      notice: 'Saken er flyttet',
      mail: {
        anyone: {
          subject: 'Saken er flyttet',
          text: 'Saken er flyttet til enheten den hører til. Den blir tatt imot av lederen der, eller på nivået over.',
        },
        handler: {
          subject: 'En sak er flyttet til deg',
          text: 'En sak er flyttet til deg. Den hører til enheten din eller en enhet under deg, og du følger den opp nå.',
        },
      },
    },
    'incident.handed_over': {
      notice: 'En annen følger opp saken nå',
      mail: {
        anyone: {
          subject: 'Det er en annen som følger opp saken',
          text: 'Lederen har gitt saken din til en annen å følge opp. Du ser hvem i saken. Lederen har fortsatt ansvaret.',
        },
      },
    },
    'incident.handed_to_you': {
      notice: 'Du har fått en sak å følge opp',
      mail: {
        anyone: {
          subject: 'Du har fått en sak å følge opp',
          text: 'Lederen har gitt deg en sak å følge opp. Se hva som er neste steg, og hvilken frist saken har.',
        },
      },
    },
    'incident.handed_back': {
      notice: 'Saken er tilbake hos lederen',
      mail: {
        anyone: { subject: 'Saken er tilbake hos lederen', text: 'Det er lederen som følger opp saken nå.' },
        handler: {
          subject: 'En sak er tilbake hos deg',
          text: 'En sak som var gitt til en annen, er tilbake hos deg. Du følger den opp nå.',
        },
      },
    },
    'incident.closed': {
      notice: 'Saken er lukket med svar',
      mail: {
        anyone: {
          subject: 'Saken er lukket, med svar til deg',
          text: 'Saken er lukket, og det ligger et svar til deg der.',
        },
      },
    },
    'incident.reopened': {
      notice: 'Saken er åpnet igjen',
      mail: {
        anyone: { subject: 'En sak er åpnet igjen', text: 'Saken skal følges opp videre. Begrunnelsen står i saken.' },
      },
    },
    'incident.withdrawn': {
      notice: 'Meldingen er trukket',
      mail: {
        anyone: { subject: 'En melding er trukket', text: 'Meldingen er trukket, og blir ikke fulgt opp videre.' },
      },
    },
    'incident.redacted': {
      notice: 'En tekst er sladdet',
      mail: {
        anyone: {
          subject: 'En tekst i saken er sladdet',
          text: 'Noen andre enn den som skrev, har sladdet en tekst i saken din. Begrunnelsen står i saken.',
        },
      },
    },
  } satisfies Record<keyof typeof INCIDENT_NEWS, TopicTexts>,
};

/** Texts of the noun; every language has words for the same parties. */
export type Texts = typeof texts;
