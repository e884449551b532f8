import type { ErrorsTexts } from '../nb/errors.ts';

/** Refusals in English. */
export const errors: ErrorsTexts = {
  not_found: {
    title: 'We cannot find this',
    help: 'It does not exist, or you have no access to it. Go back, or ask your leader.',
  },
  not_signed_in: {
    title: 'You are not signed in',
    help: 'Sign in to go on.',
    wayOn: 'Sign in and go on',
  },
  session_expired: {
    title: 'You have been signed out',
    help: 'You were away so long that we signed you out. Sign in again to go on.',
    wayOn: 'Sign in and go on',
  },
  action_not_allowed: {
    title: 'You cannot do this now',
    help: 'The case has moved on, or it is for somebody else to do. Fetch it again to see what you can do.',
  },
  stale_version: {
    title: 'Somebody else was faster',
    help: 'The case was changed after you opened it. Fetch it again and see what was done before you do your part.',
  },
  idempotency_conflict: {
    title: 'This report was sent before',
    help: 'A report with the same number has arrived, with another content. Look in My reports and add what is missing there.',
  },
  too_many_requests: { title: 'That was a little fast', help: 'Wait half a minute and try again. Nothing is lost.' },
  input_invalid: { title: 'Something is missing or wrong', help: 'Go back to what is marked and correct it.' },
  code_not_valid: {
    title: 'One of the choices exists no longer',
    help: 'The list has changed since you began. Choose again from the list as it is now.',
  },
  occurred_in_future: {
    title: 'The time lies ahead of us',
    help: 'You can only report what has happened. Correct the day or the time.',
  },
  occurred_too_long_ago: {
    title: 'That was too long ago',
    help: 'Take events more than a year and a half old directly to your leader or safety representative.',
  },
  identity_number_in_text: {
    title: 'The text has a national identity number',
    help: 'We cannot receive an identity number. Take it out; we do not need to know who the child is.',
  },
  possible_name_in_text: {
    title: 'The text may have a name in it',
    help: 'Take out the name, or answer that the word is no name. Write “the pupil”, “the child” or “a guardian”.',
  },
  severity_below_floor: {
    title: 'It cannot be set that low',
    help: 'What was reported makes it at least as serious as shown. Choose one of the levels that are open.',
  },
  reason_required: { title: 'A reason is missing', help: 'Write briefly why. The one who reported can see it.' },
  answer_required: {
    title: 'An answer is missing',
    help: 'A case is never closed without words to the one who reported. Write what was done, and why the case is finished.',
  },
  text_required: { title: 'There is no text yet', help: 'Write something before you send.' },
  no_open_question: { title: 'The question has been answered already', help: 'You can add more instead.' },
  question_already_open: {
    title: 'A question is already waiting for an answer',
    help: 'Wait until it is answered, or get in touch directly.',
  },
  already_answered: {
    title: 'This has been answered',
    help: 'The answer stays as it was given. If it is wrong, write what is right.',
  },
  move_to_same_unit: { title: 'The case is there already', help: 'Choose another unit.' },
  unit_not_open: {
    title: 'This unit cannot receive reports',
    help: 'It has closed, or you do not work there. Choose another unit.',
  },
  person_twice: {
    title: 'The same person is chosen twice',
    help: 'Choose each person only once.',
  },
  person_not_in_unit: {
    title: 'This person does not work at the unit',
    help: 'Choose somebody who does. If somebody is missing from the list, tell the leader.',
  },
  series_of_other_unit: {
    title: 'The earlier report was about another unit',
    help: '“Same situation again” works within one unit only. Make a new report instead.',
  },
  redaction_needs_second_person: {
    title: 'Somebody else must redact this text',
    help: 'The one who wrote a text cannot redact it. Ask the safety representative.',
  },
  already_redacted: { title: 'The text has been redacted already', help: 'There is nothing more to do.' },
  measure_due_in_past: { title: 'That day has passed', help: 'Choose today or a later day.' },
  import_invalid: {
    title: 'The file cannot be read',
    help: 'Correct the marked lines and try again. Nothing was saved.',
  },
  offline: {
    title: 'No connection',
    help: 'What you have written stays here as long as the page is open. Try again when you are online.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    help: 'What you have written stays here as long as the page is open. Try again in a moment. If that does not help, give the reference to those who run Vern.',
  },
  bad_request: { title: 'We could not read what we got', help: 'Reload the page and try again.' },
  forbidden: { title: 'You cannot do this', help: 'Reload the page. If that does not help, sign out and in again.' },
  payload_too_large: { title: 'The text is too long', help: 'Make it shorter and try again.' },
};
