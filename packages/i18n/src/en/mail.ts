import type { MailTexts } from '../nb/mail.ts';

/** Mail in English. */
export const mail: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  open: 'Open it here (you need to sign in):',
  footer:
    'Vern never sends the content of a report by e-mail. Do not reply to this message. If you doubt that it is genuine, open Vern the way you usually do.',
  signature: (municipality) => `Vern, ${municipality}`,
  topics: {
    'incident.submitted': {
      anyone: {
        subject: 'A new report in Vern',
        text: 'A new report about the working environment has come in where you have a role.',
      },
      handler: {
        subject: 'A new report is waiting for you',
        text: 'An employee has sent a report. Receive it and talk with the person it concerns, within the deadline shown there.',
      },
      safety_rep: {
        subject: 'A new report where you are safety representative',
        text: 'An employee has sent a report where you are safety representative. The leader got it at the same time.',
      },
      affected: {
        subject: 'Somebody has reported on your behalf',
        text: 'A colleague has sent a report that concerns you. You can read it, add more and see what is done.',
      },
    },
    'incident.reported_for_you': {
      anyone: {
        subject: 'Somebody has reported on your behalf',
        text: 'A colleague has sent a report that concerns you. You can read it, add more and see what is done.',
      },
    },
    'incident.received': {
      anyone: {
        subject: 'Your report has been received',
        text: 'The leader has received the report and is following it up.',
      },
      affected: {
        subject: 'The report that concerns you has been received',
        text: 'The leader has received the report and is following it up.',
      },
    },
    'incident.severity_lowered': {
      anyone: {
        subject: 'The severity has been changed',
        text: 'The leader has assessed the case as less serious than it was reported. The reason stands in the case.',
      },
    },
    'incident.question': {
      anyone: {
        subject: 'You have been asked a question',
        text: 'The leader needs to know a little more to follow up your case.',
      },
    },
    'incident.answered': {
      anyone: { subject: 'You have an answer', text: 'There is an answer in your case.' },
      handler: {
        subject: 'Your question has been answered',
        text: 'The one who reported has answered. The case is waiting for you.',
      },
    },
    'incident.supplemented': {
      anyone: {
        subject: 'More has been added to a case',
        text: 'A case that you are following up has got more information.',
      },
    },
    'incident.measure_assigned': {
      anyone: { subject: 'A measure has been decided', text: 'The leader has decided on a measure in your case.' },
    },
    'incident.measure_yours': {
      anyone: {
        subject: 'You have been given a measure',
        text: 'You are responsible for a measure, with a due date. Mark it as done when it is.',
      },
    },
    'incident.measure_finished': {
      anyone: {
        subject: 'A measure has been carried out',
        text: 'Whoever was responsible has marked the measure as done.',
      },
    },
    'incident.measure_reopened': {
      anyone: {
        subject: 'A measure has been reopened',
        text: 'Whoever is responsible has reopened the measure: it is not done after all.',
      },
    },
    'incident.moved': {
      anyone: {
        subject: 'The case has been moved',
        text: 'The case has been moved to the unit it belongs to and will be received there.',
      },
      handler: {
        subject: 'A case has been moved to you',
        text: 'A case has been moved to your unit and is waiting to be received.',
      },
    },
    'incident.closed': {
      anyone: {
        subject: 'The case is closed, with an answer to you',
        text: 'The leader has closed the case and written you an answer.',
      },
    },
    'incident.reopened': {
      anyone: {
        subject: 'A case has been reopened',
        text: 'The one who reported has reopened the case and written why.',
      },
    },
    'incident.redacted': {
      anyone: {
        subject: 'A text in the case has been redacted',
        text: 'Somebody other than its author has redacted a text in your case. The reason is in the case.',
      },
    },
    'incident.withdrawn': {
      anyone: {
        subject: 'A report has been withdrawn',
        text: 'The report has been withdrawn and will not be followed up further.',
      },
    },
  },
};
