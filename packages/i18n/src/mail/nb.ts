import type { OutboxTopic } from '@vern/domain/ports';

/** Subject and one sentence. Neither says what happened, to whom, or where: a mail box is not ours. */
export type MailText = { readonly subject: string; readonly text: string };

/** Who a message goes to, as the lifecycle names them; `owner` is the one a measure was given to. */
export type MailParty = 'reporter' | 'affected' | 'handler' | 'safety_rep' | 'owner';

/** The words of every message that leaves by mail. `anyone` is for whoever has no words of their own. */
export type MailTopicTexts = { readonly anyone: MailText } & Readonly<Partial<Record<MailParty, MailText>>>;

/** Mail in bokmål. */
export const texts = {
  greeting: (name: string) => `Hei, ${name}.`,
  open: 'Logg inn for å se mer:',
  footer:
    'Vern sender aldri innholdet i en melding på e-post. Ikke svar på denne e-posten. Er du i tvil om den er ekte, så åpne Vern slik du pleier.',
  signature: (municipality: string) => `Vern, ${municipality}`,
  topics: {
    'incident.submitted': {
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
    'incident.reported_for_you': {
      anyone: {
        subject: 'Noen har meldt på dine vegne',
        text: 'En kollega har sendt en melding som gjelder deg. Du kan lese den, legge til mer og se hva som blir gjort.',
      },
    },
    'incident.received': {
      anyone: { subject: 'Meldingen din er tatt imot', text: 'Meldingen er tatt imot og blir fulgt opp.' },
      affected: {
        subject: 'Meldingen som gjelder deg, er tatt imot',
        text: 'Meldingen er tatt imot og blir fulgt opp.',
      },
    },
    'incident.talked': {
      anyone: {
        subject: 'En samtale er skrevet opp i saken',
        text: 'Den som følger opp saken, har skrevet opp at samtalen er holdt. Stemmer det ikke, kan du si fra i saken.',
      },
    },
    'incident.severity_lowered': {
      anyone: {
        subject: 'Alvorlighetsgraden er endret',
        text: 'Saken er vurdert som mindre alvorlig enn den ble meldt. Begrunnelsen står i saken.',
      },
    },
    'incident.question': {
      anyone: {
        subject: 'Du har fått et spørsmål',
        text: 'Den som følger opp saken din, trenger å vite litt mer.',
      },
    },
    'incident.answered': {
      anyone: { subject: 'Du har fått svar', text: 'Det er kommet et svar i saken din.' },
      handler: {
        subject: 'Du har fått svar på spørsmålet ditt',
        text: 'Den som meldte, har svart. Saken venter på deg.',
      },
    },
    'incident.supplemented': {
      anyone: { subject: 'Det er lagt til mer i en sak', text: 'En sak du følger opp, har fått flere opplysninger.' },
    },
    'incident.measure_assigned': {
      anyone: {
        subject: 'Det er bestemt et tiltak',
        text: 'Det er bestemt et tiltak i saken din. Der ser du hva som skal gjøres, og når.',
      },
    },
    'incident.measure_yours': {
      anyone: {
        subject: 'Du har fått ansvar for et tiltak',
        text: 'Du har fått ansvar for et tiltak, med en frist. Merk det som ferdig når det er gjort.',
      },
    },
    'incident.measure_finished': {
      anyone: { subject: 'Et tiltak er gjennomført', text: 'Den som hadde ansvaret, har merket tiltaket som ferdig.' },
    },
    'incident.measure_reopened': {
      anyone: {
        subject: 'Et tiltak er åpnet igjen',
        text: 'Den som har ansvaret, har åpnet tiltaket igjen. Tiltaket er likevel ikke gjort.',
      },
    },
    'incident.measure_changed': {
      anyone: {
        subject: 'Et tiltak er endret',
        text: 'Et tiltak i saken din har fått en annen frist eller ansvarlig, eller skal ikke gjennomføres. Begrunnelsen står i saken.',
      },
      owner: {
        subject: 'Et tiltak du har eller har hatt, er endret',
        text: 'Tiltaket har fått en annen frist eller en annen ansvarlig, eller skal ikke gjennomføres.',
      },
    },
    'incident.moved': {
      anyone: {
        subject: 'Saken er flyttet',
        text: 'Saken er flyttet til enheten den hører til. Den blir tatt imot av lederen der, eller på nivået over.',
      },
      handler: {
        subject: 'En sak er flyttet til deg',
        text: 'En sak er flyttet til deg. Den hører til enheten din eller en enhet under deg, og du følger den opp nå.',
      },
    },
    'incident.closed': {
      anyone: {
        subject: 'Saken er lukket, med svar til deg',
        text: 'Saken er lukket, og det ligger et svar til deg der.',
      },
    },
    'incident.reopened': {
      anyone: { subject: 'En sak er åpnet igjen', text: 'Saken skal følges opp videre. Begrunnelsen står i saken.' },
    },
    'incident.redacted': {
      anyone: {
        subject: 'En tekst i saken er sladdet',
        text: 'Noen andre enn den som skrev, har sladdet en tekst i saken din. Begrunnelsen står i saken.',
      },
    },
    'incident.withdrawn': {
      anyone: { subject: 'En melding er trukket', text: 'Meldingen er trukket, og blir ikke fulgt opp videre.' },
    },
  } satisfies Record<OutboxTopic, MailTopicTexts>,
};

/** Texts of the area; every topic may give any party words of its own. */
export type MailTexts = Omit<typeof texts, 'topics'> & {
  readonly topics: { readonly [T in OutboxTopic]: Shape<(typeof texts.topics)[T]> };
};

type Shape<T> = { readonly [K in keyof T]: MailText };
