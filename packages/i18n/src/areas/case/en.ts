import type { Texts } from './nb.ts';

/** One case, in English. */
export const texts: Texts = {
  fetching: 'Loading the case',
  theCase: 'The case',
  nextStep: 'Next step',
  waits: {
    unit_leader: {
      own: {
        submitted: 'The manager will receive the report and talk to the person it happened to.',
        received: 'The manager has received the report and is assessing it.',
        talk: 'The manager has received the report and will talk to the person it happened to.',
        in_progress: 'The manager is following up the case. You get an answer when it is closed.',
        closed: 'The case is closed. If you are not satisfied with the answer, you can reopen it.',
        withdrawn: 'The report is withdrawn and will not be followed up any further.',
        draft: 'The report has not been sent.',
      },
      others: {
        submitted: 'The report is waiting to be received by the manager.',
        received: 'The manager has received the report and is assessing it.',
        in_progress: 'The manager is following up the case.',
        closed: 'The case is closed, with an answer to the person who reported.',
        withdrawn: 'The report was withdrawn and will not be followed up.',
        draft: 'The report has not been sent.',
      },
      answerNow: 'The manager has a question for you.',
    },
    next_level_leader: {
      own: {
        submitted:
          'The manager at the level above will receive the report and talk to the person it happened to. The manager the report is about does not see it.',
        received:
          'The manager at the level above has received the report and is assessing it. The manager it is about does not see it.',
        talk: 'The manager at the level above has received the report and will talk to the person it happened to. The manager it is about does not see it.',
        in_progress:
          'The manager at the level above is following up the case. You get an answer when it is closed. The manager it is about does not see it.',
        closed:
          'The manager at the level above has closed the case. If you are not satisfied with the answer, you can reopen it. The manager it is about does not see it.',
        withdrawn: 'The report is withdrawn and will not be followed up any further.',
        draft: 'The report has not been sent.',
      },
      others: {
        submitted: 'The report is waiting for the manager at the level above. The manager it is about does not see it.',
        received:
          'The manager at the level above has received the report and is assessing it. The manager it is about does not see it.',
        in_progress:
          'The manager at the level above is following up the case. The manager it is about does not see it.',
        closed: 'The manager at the level above has closed the case, with an answer to the person who reported.',
        withdrawn: 'The report was withdrawn and will not be followed up.',
        draft: 'The report has not been sent.',
      },
      answerNow: 'The manager at the level above has a question for you.',
    },
  },
  nextFor: {
    receive: (name) => `Mark the report as received and talk to ${name}.`,
    talk: (name) => `Talk to ${name}.`,
    assess: 'Assess how serious it is, and what in the working environment played a part.',
    await_answer: (name) => `You are waiting for an answer from ${name}.`,
    finish_measure: 'See that the measure is carried out.',
    close: (name) => `Close the case with an answer to ${name}.`,
  },
  talkAsked: (name) => `Talk to ${name}, who asked for it.`,
  theReporter: 'the person who reported',
  dueFrom: (source, law) => {
    if (!law) return source;
    const words = law.says ? `, but require “${law.says}”` : '';
    return `${source}${words} (${law.citation}${law.isConfirmed ? '' : ', not confirmed'})`;
  },
  facts: 'What was reported',
  occurred: 'When',
  place: 'Where',
  kinds: 'What happened',
  role: 'Who did it',
  age: 'Roughly how old',
  severity: 'Severity',
  severitySelf: 'Assessed by the person who reported',
  severityFloor: 'Lowest possible level, given the answers',
  factors: 'What in the working environment played a part',
  later: {
    threatLevel: 'How serious the threat was',
    objectOrWeapon: 'What was used',
    propertyDamage: 'What was damaged',
    situation: 'Situation',
    aloneWithPupil: 'Alone with the child or pupil',
    adultsPresent: 'Other adults present',
    staffWitnesses: 'Staff who saw it',
    immediateActions: 'Done straight away',
    physicalInterventionUsed: 'Physical intervention',
    triggers: 'May have set it off',
  },
  unanswered: 'Not answered',
  unansweredCount: (left, of) => `${left} of ${of} questions about the situation`,
  yes: 'Yes',
  no: 'No',
  unit: 'Unit',
  received: 'Sent',
  number: 'Number in Vern',
  department: 'Department',
  reporter: 'Reported by',
  nameHidden: 'The name is hidden from the safety representative',
  aboutLeader: 'About a manager',
  series: 'Part of a series',
  seriesText: 'The same situation has been reported before.',
  affected: 'The person it concerns',
  affectedNumber: (number) => `Employee ${number}`,
  body: 'Physically',
  mind: 'How it felt',
  anyoneHurt: 'Somebody was injured',
  nobodyHurt: 'No visible injury is reported',
  anyoneStrained: 'Somebody was frightened or badly shaken',
  nobodyStrained: 'Nobody is reported frightened or badly shaken',
  eachWithheld: 'What each person answered is not open to you.',
  absence: 'Absence',
  wish: 'Wants contact',
  measures: 'Measures',
  measuresEmpty: 'No measures yet.',
  measureOwner: (name) => `Responsible: ${name}`,
  measureDone: 'Mark as done',
  measureChange: 'Change',
  measureDrop: 'Will not be carried out',
  overdueOwn:
    'The deadline has passed. Remind the person who follows up, or ask the safety representative for help. They can see the case.',
  overdueCall: 'Do you need someone now? See whom you can call',
  whatYouCanDo: 'What you can do',
  more: 'More',
  again: 'Same situation again',
};
