import type { MailTexts } from './nb.ts';

/** Mail in English. */
export const texts: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  open: 'Sign in to see more:',
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
        text: 'An employee has sent a report. Mark it as received and talk to the person it concerns by the deadline shown in the case.',
      },
      safety_rep: {
        subject: 'A new report where you are the safety representative',
        text: 'An employee has sent a report where you are the safety representative. Whoever is to follow it up has received it at the same time.',
      },
      affected: {
        subject: 'Somebody has reported on your behalf',
        text: 'A colleague has sent a report that concerns you. You can read it, add to it and see what is being done.',
      },
    },
    'incident.reported_for_you': {
      anyone: {
        subject: 'Somebody has reported on your behalf',
        text: 'A colleague has sent a report that concerns you. You can read it, add to it and see what is being done.',
      },
    },
    'incident.received': {
      anyone: {
        subject: 'Your report has been received',
        text: 'The report has been received and is being followed up.',
      },
      affected: {
        subject: 'The report that concerns you has been received',
        text: 'The report has been received and is being followed up.',
      },
    },
    'incident.talked': {
      anyone: {
        subject: 'A talk has been noted in the case',
        text: 'Whoever follows up the case has noted that the talk was held. If that is not right, you can say so in the case.',
      },
    },
    'incident.severity_lowered': {
      anyone: {
        subject: 'The severity has been changed',
        text: 'The case has been assessed as less serious than it was reported. The reason is in the case.',
      },
    },
    'incident.question': {
      anyone: {
        subject: 'You have been asked a question',
        text: 'Whoever is following up your case needs to know a little more.',
      },
    },
    'incident.answered': {
      anyone: { subject: 'You have an answer', text: 'There is an answer for you in your case.' },
      handler: {
        subject: 'Your question has been answered',
        text: 'The person who reported has answered. The case is waiting for you.',
      },
    },
    'incident.supplemented': {
      anyone: {
        subject: 'More has been added to a case',
        text: 'There is more information in a case you are following up.',
      },
    },
    'incident.measure_assigned': {
      anyone: {
        subject: 'A measure has been decided',
        text: 'A measure has been decided in your case. There you can see what is to be done, and by when.',
      },
    },
    'incident.measure_yours': {
      anyone: {
        subject: 'You have been given a measure',
        text: 'You are now responsible for a measure, with a due date. Mark it as done when you have finished.',
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
        text: 'Whoever is responsible has reopened the measure. It was not done after all.',
      },
    },
    'incident.measure_changed': {
      anyone: {
        subject: 'A measure has been changed',
        text: 'A measure in your case has another deadline or owner, or will not be carried out. The reason is in the case.',
      },
      owner: {
        subject: 'A measure you have or had has been changed',
        text: 'The measure has another deadline or another owner, or will not be carried out.',
      },
    },
    'incident.moved': {
      anyone: {
        subject: 'The case has been moved',
        text: 'The case has been moved to the unit it belongs to. It will be received by the manager there, or at the level above.',
      },
      handler: {
        subject: 'A case has been moved to you',
        text: 'A case has been moved to you. It belongs to your unit or a unit under you, and you follow it up now.',
      },
    },
    'incident.closed': {
      anyone: {
        subject: 'The case is closed, with an answer for you',
        text: 'The case has been closed, and there is an answer for you in it.',
      },
    },
    'incident.reopened': {
      anyone: {
        subject: 'A case has been reopened',
        text: 'The case will be followed up further. The reason is in the case.',
      },
    },
    'incident.redacted': {
      anyone: {
        subject: 'A text in the case has been redacted',
        text: 'Somebody other than the writer has redacted a text in your case. The reason is in the case.',
      },
    },
    'incident.withdrawn': {
      anyone: {
        subject: 'A report has been withdrawn',
        text: 'The report has been withdrawn and will not be followed up any further.',
      },
    },
  },
};
