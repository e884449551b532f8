import type { Texts } from './nb.ts';

/** Refusals in English. */
export const texts: Texts = {
  not_found: {
    title: 'We cannot find this',
    help: 'It does not exist, or you do not have access to it. Go back, or ask your manager.',
  },
  not_signed_in: {
    title: 'You are not signed in',
    help: 'Sign in to continue.',
    wayOn: 'Sign in and continue',
  },
  session_expired: {
    title: 'You have been signed out',
    help: 'You were away so long that we signed you out. Sign in again to continue.',
    wayOn: 'Sign in and continue',
  },
  action_not_allowed: {
    title: 'You cannot do this at the moment',
    help: 'The case has moved on, or somebody else has to do it. Reload it to see what you can do.',
  },
  stale_version: {
    title: 'Somebody else got there first',
    help: 'The case was changed after you opened it. Reload it and see what has been done before you continue.',
  },
  idempotency_conflict: {
    title: 'This report has already been sent',
    help: 'We have received a report with the same number but different content. Look under My reports and add what is missing there.',
  },
  too_many_requests: {
    title: 'That was a little too fast',
    help: 'Wait half a minute and try again. Nothing is lost.',
  },
  input_invalid: {
    title: 'Something is missing or filled in wrongly',
    help: 'Go back to what is marked and correct it.',
  },
  code_not_valid: {
    title: 'One of the options no longer exists',
    help: 'The list has changed since you started. Choose again from the list as it is now.',
  },
  occurred_in_future: {
    title: 'The time is in the future',
    help: 'You can only report what has happened. Correct the day or the time.',
  },
  occurred_too_long_ago: {
    title: 'The date is more than 50 years back',
    help: 'Check the year.',
  },
  identity_number_in_text: {
    title: 'The text contains a national identity number',
    help: 'We cannot accept an identity number. Take it out. We do not need to know who the child is.',
  },
  possible_name_in_text: {
    title: 'The text may contain a name',
    help: 'Take out the name, or say that the word is not a name. Write “the pupil”, “the child” or “a parent”.',
  },
  severity_below_floor: {
    title: 'The severity cannot be set that low',
    help: 'What was reported makes the incident at least as serious as shown. Choose one of the levels that can be selected.',
  },
  reason_required: { title: 'A reason is missing', help: 'Write briefly why. The person who reported can see it.' },
  answer_required: {
    title: 'An answer is missing',
    help: 'A case is never closed without words to the person who reported. Write what was done, and why the case is finished.',
  },
  text_required: { title: 'There is no text yet', help: 'Write something before you send.' },
  no_open_question: { title: 'The question has already been answered', help: 'You can add more instead.' },
  question_already_open: {
    title: 'A question is already waiting for an answer',
    help: 'Wait until it is answered, or get in touch directly.',
  },
  already_answered: {
    title: 'This has already been answered',
    help: 'The answer stays as it was given. If it is wrong, write what is right.',
  },
  move_to_same_unit: { title: 'The case is already there', help: 'Choose another unit.' },
  unit_not_open: {
    title: 'This unit cannot receive reports',
    help: 'It has been closed down, or you do not work there. Choose another unit.',
  },
  person_twice: {
    title: 'The same person is chosen twice',
    help: 'Choose each person only once.',
  },
  person_not_in_unit: {
    title: 'This person cannot be chosen here',
    help: 'Choose one of those in the list. If somebody is missing, tell the manager.',
  },
  series_of_other_unit: {
    title: 'The earlier report was about another unit',
    help: '“Same situation again” only works within one unit. Make a new report instead.',
  },
  redaction_needs_second_person: {
    title: 'Somebody else must redact this text',
    help: 'Whoever wrote a text cannot redact it themselves. Ask the manager or the safety representative to do it.',
  },
  already_redacted: { title: 'The text has already been redacted', help: 'There is nothing more to do.' },
  measure_due_in_past: { title: 'That day has passed', help: 'Choose today or a later day.' },
  measure_due_too_far: { title: 'That day is too far ahead', help: 'Choose a day within five years. Check the year.' },
  measure_not_changed: { title: 'The measure is as it was', help: 'Choose somebody else or another day.' },
  closing_blocked: {
    title: 'Something in the case is not done',
    help: 'Do it first, or tick that you are closing all the same, and write why.',
  },
  consequences_not_new: { title: 'That was there already', help: 'Choose another answer, or close without saving.' },
  talk_day_not_possible: { title: 'It cannot have been that day', help: 'Choose a day from the incident until today.' },
  import_invalid: {
    title: 'The file cannot be read',
    help: 'Correct the marked lines and try again. Nothing was saved.',
  },
  offline: {
    title: 'No connection',
    help: 'What you have written stays here. Try again when you are online.',
  },
  unexpected: {
    title: 'Something went wrong at our end',
    help: 'What you have written stays here as long as the page is open. Try again in a moment. If that does not help, give the reference number to user support in your municipality.',
  },
  service_unavailable: {
    title: 'Vern is not answering right now',
    help: 'What you have written stays here as long as the page is open. We do not know whether the last thing was saved. Wait a little and try again. A report sent twice becomes only one.',
  },
  bad_request: { title: 'We could not read what we received', help: 'Reload the page and try again.' },
  forbidden: { title: 'You cannot do this', help: 'Reload the page. If that does not help, sign out and in again.' },
  payload_too_large: { title: 'The text is too long', help: 'Make it shorter and try again.' },
};
