import type { Texts } from './nb.ts';

/** What is said of an incident's news, in English. */
export const texts: Texts = {
  /** On the button of each step, by its name. */
  buttons: {
    answer: 'Answer the question',
    receive: 'Mark as received',
    recordTalk: 'We have talked',
    assess: 'Assess the severity',
    addMeasure: 'Add a measure',
    addNote: 'Write an answer or a note',
    ask: 'Ask the person who reported',
    supplement: 'Add more',
    addDetails: 'Answer more questions',
    tellConsequences: 'Tell how it has gone',
    close: 'Close with an answer',
    move: 'Move the case',
    handOver: 'Hand the case over',
    takeBack: 'Take the case back',
    closeAsWithdrawn: 'Close because the report is withdrawn',
    reopen: 'Reopen',
    withdraw: 'Withdraw the report',
    changeMeasure: 'Change the measure',
    dropMeasure: 'The measure will not be carried out',
    redact: 'Redact the text',
  },
  history: {
    'incident.submit': 'The report was sent',
    'incident.read': 'The case was opened',
    'incident.receive': 'The report was received',
    'incident.talk': 'A talk was noted',
    'incident.assess': 'The severity was assessed',
    'incident.note': 'An answer or a note was written',
    'incident.ask': 'A question was asked',
    'incident.answer': 'The question was answered',
    'incident.supplement': 'More was added',
    'incident.add_details': 'More questions were answered',
    'incident.tell_consequences': 'It was told how it has gone',
    'incident.add_measure': 'A measure was decided',
    'incident.start_measure': 'A measure was started',
    'incident.put_back_measure': 'A measure is not under way after all',
    'incident.finish_measure': 'A measure was carried out',
    'incident.reopen_measure': 'A measure was reopened',
    'incident.change_measure': 'A measure was changed',
    'incident.drop_measure': 'A measure will not be carried out',
    'incident.move': 'The case was moved',
    'incident.hand_over': 'The case was handed to somebody else to follow up',
    'incident.take_back': 'The case went back to the manager',
    'incident.hand_on': 'Others follow the case up now, because the organisation or its managers have changed',
    'incident.close': 'The case was closed with an answer',
    'incident.close_as_withdrawn': 'The case was closed because the report was withdrawn',
    'incident.withdraw': 'The report was withdrawn',
    'incident.reopen': 'The case was reopened',
    'incident.redact': 'A text was redacted',
    'series.start': 'A series was started',
  },
  topics: {
    'incident.submitted': {
      notice: 'A new report has come in',
      mail: {
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
    },
    'incident.reported_for_you': {
      notice: 'A colleague has reported on your behalf',
      mail: {
        anyone: {
          subject: 'Somebody has reported on your behalf',
          text: 'A colleague has sent a report that concerns you. You can read it, add to it and see what is being done.',
        },
      },
    },
    'incident.received': {
      notice: 'The report has been received',
      mail: {
        anyone: {
          subject: 'Your report has been received',
          text: 'The report has been received and is being followed up.',
        },
        affected: {
          subject: 'The report that concerns you has been received',
          text: 'The report has been received and is being followed up.',
        },
      },
    },
    'incident.talked': {
      notice: 'It is noted that you have talked',
      mail: {
        anyone: {
          subject: 'A talk has been noted in the case',
          text: 'Whoever follows up the case has noted that the talk was held. If that is not right, you can say so in the case.',
        },
      },
    },
    'incident.severity_lowered': {
      notice: 'The severity has been lowered',
      mail: {
        anyone: {
          subject: 'The severity has been changed',
          text: 'The case has been assessed as less serious than it was reported. The reason is in the case.',
        },
      },
    },
    'incident.question': {
      notice: 'You have been asked a question',
      mail: {
        anyone: {
          subject: 'You have been asked a question',
          text: 'Whoever is following up your case needs to know a little more.',
        },
      },
    },
    'incident.answered': {
      notice: 'You have an answer',
      mail: {
        anyone: { subject: 'You have an answer', text: 'There is an answer for you in your case.' },
        handler: {
          subject: 'Your question has been answered',
          text: 'The person who reported has answered. The case is waiting for you.',
        },
      },
    },
    'incident.supplemented': {
      notice: 'More has been added',
      mail: {
        anyone: {
          subject: 'More has been added to a case',
          text: 'There is more information in a case you are following up.',
        },
      },
    },
    'incident.consequences_told': {
      notice: 'How it went has been told',
      mail: {
        anyone: {
          subject: 'Something new about the consequences of an incident',
          text: 'The person it happened to has told how it has gone. See whether severity and follow-up still fit.',
        },
        affected: {
          subject: 'Something was written about how it has gone with you',
          text: 'Whoever follows up the case has written how it has gone with you. If it is not right, you can correct it in the case.',
        },
      },
    },
    'incident.measure_assigned': {
      notice: 'A measure has been decided',
      mail: {
        anyone: {
          subject: 'A measure has been decided',
          text: 'A measure has been decided in your case. There you can see what is to be done, and by when.',
        },
      },
    },
    'incident.measure_started': {
      notice: 'A measure is under way',
      mail: {
        anyone: {
          subject: 'A measure is under way',
          text: 'Whoever is responsible has begun the measure.',
        },
      },
    },
    'incident.measure_put_back': {
      notice: 'A measure is not under way after all',
      mail: {
        anyone: {
          subject: 'A measure is not under way after all',
          text: 'Whoever is responsible has set the measure back to planned.',
        },
      },
    },
    'incident.measure_finished': {
      notice: 'A measure has been carried out',
      mail: {
        anyone: {
          subject: 'A measure has been carried out',
          text: 'Whoever was responsible has marked the measure as done.',
        },
      },
    },
    'incident.measure_reopened': {
      notice: 'A measure has been reopened',
      mail: {
        anyone: {
          subject: 'A measure has been reopened',
          text: 'Whoever is responsible has reopened the measure. It was not done after all.',
        },
      },
    },
    'incident.measure_changed': {
      notice: 'A measure has been changed',
      mail: {
        anyone: {
          subject: 'A measure has been changed',
          text: 'A measure in your case has another deadline or owner, or will not be carried out. The reason is in the case.',
        },
      },
    },
    'incident.moved': {
      notice: 'The case has been moved',
      mail: {
        anyone: {
          subject: 'The case has been moved',
          text: 'The case has been moved to the unit it belongs to. It will be received by the manager there, or at the level above.',
        },
        handler: {
          subject: 'A case has been moved to you',
          text: 'A case has been moved to you. It belongs to your unit or a unit under you, and you follow it up now.',
        },
      },
    },
    'incident.handed_over': {
      notice: 'Somebody else follows up the case now',
      mail: {
        anyone: {
          subject: 'Somebody else follows up the case',
          text: 'The manager has handed your case to somebody else to follow up. The case says who. The manager is still responsible.',
        },
      },
    },
    'incident.handed_to_you': {
      notice: 'You have been given a case to follow up',
      mail: {
        anyone: {
          subject: 'You have been given a case to follow up',
          text: 'The manager has given you a case to follow up. See what the next step is, and when it is due.',
        },
      },
    },
    'incident.handed_back': {
      notice: 'The case is back with the manager',
      mail: {
        anyone: { subject: 'The case is back with the manager', text: 'The manager follows up the case now.' },
        handler: {
          subject: 'A case is back with you',
          text: 'A case that somebody else had is back with you. You follow it up now.',
        },
      },
    },
    'incident.closed': {
      notice: 'The case is closed with an answer',
      mail: {
        anyone: {
          subject: 'The case is closed, with an answer for you',
          text: 'The case has been closed, and there is an answer for you in it.',
        },
      },
    },
    'incident.reopened': {
      notice: 'The case has been reopened',
      mail: {
        anyone: {
          subject: 'A case has been reopened',
          text: 'The case will be followed up further. The reason is in the case.',
        },
      },
    },
    'incident.withdrawn': {
      notice: 'The report has been withdrawn',
      mail: {
        anyone: {
          subject: 'A report has been withdrawn',
          text: 'The report has been withdrawn and will not be followed up any further.',
        },
      },
    },
    'incident.redacted': {
      notice: 'A text has been redacted',
      mail: {
        anyone: {
          subject: 'A text in the case has been redacted',
          text: 'Somebody other than the writer has redacted a text in your case. The reason is in the case.',
        },
      },
    },
  },
};
