import type { Texts } from './nb.ts';

/** What was written in a case, what was done, and who has looked, in English. */
export const texts: Texts = {
  written: 'What has been written',
  writtenEmpty: 'Nobody has written anything yet.',
  redacted: 'The text has been redacted.',
  redactAsk: 'Redact this text?',
  redactText:
    'The text will disappear for everybody and cannot be restored. It will still show that the text was redacted, and by whom.',
  redactWhy: 'Why are you redacting it?',
  redactWhyHint:
    'For example, say that there was a name in it. Do not repeat the name. The people it concerns are told that the text was redacted, and why.',
  statementKinds: {
    description: 'Description',
    addendum: 'Added',
    question: 'Question',
    answer: 'Answer to the question',
    message: 'Answer along the way',
    note: 'Internal note',
    severity_reason: 'Reason for the severity',
    correction_reason: 'Why what had been told was corrected',
    reopen_reason: 'Why the case was reopened',
    withdrawal_reason: 'Why the report was withdrawn',
    move_reason: 'Why the case was moved',
    redaction_reason: 'Why the text was redacted',
    measure_reason: 'Why the measure was changed or called off',
    left_undone_reason: 'Why the case was closed all the same',
    closing_answer: 'Answer given when the case was closed',
  },
  timeline: 'What has been done',
  timelineEmpty: 'Nothing has been done yet.',
  timelineLegend: { step: 'The case moved on', event: 'Something else was done' },
  byYou: 'You',
  onlyTo: (name: string) => `To ${name} only`,
  onlyToYou: 'To you only',
  asDeputy: 'as deputy',
  handedTo: (name) => `The case was handed to ${name} to follow up`,
  talkOn: (day) => `A talk was noted (held ${day})`,
  actionOther: 'Something was done',
  readers: 'Who has opened the case',
  readersEmpty: 'Nobody else has opened the case yet.',
  readTimes: (times) => (times === 1 ? 'opened once' : `opened ${times} times`),
};
