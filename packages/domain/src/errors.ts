/** What sort of answer a refusal is; `not_valid` is all that another input would cure. */
export type RefusalKind = 'not_found' | 'not_signed_in' | 'not_allowed' | 'conflict' | 'too_many' | 'not_valid';

/**
 * Every expected refusal of Vern, with what sort it is. The code is the contract: `api` answers by the sort, `i18n` has a
 * sentence for each. Codes are added, never renamed.
 */
export const REFUSALS = {
  /** Does not exist, or may not be seen: the two look the same from outside. */
  not_found: 'not_found',
  not_signed_in: 'not_signed_in',
  session_expired: 'not_signed_in',
  /** The thing may be seen, but this person may not do this, or not in this state. */
  action_not_allowed: 'not_allowed',
  /** Somebody changed it meanwhile. */
  stale_version: 'conflict',
  /** The same idempotency key came back with another content. */
  idempotency_conflict: 'conflict',
  too_many_requests: 'too_many',
  /** Input broke a rule; details name `field` and `rule`. */
  input_invalid: 'not_valid',
  /** A code exists no longer, not yet, or not at all. */
  code_not_valid: 'not_valid',
  occurred_in_future: 'not_valid',
  occurred_too_long_ago: 'not_valid',
  identity_number_in_text: 'not_valid',
  /** A word may be a person's name and the writer has not answered for it. */
  possible_name_in_text: 'not_valid',
  severity_below_floor: 'not_valid',
  reason_required: 'not_valid',
  /** A report is never closed without words to the one who sent it. */
  answer_required: 'not_valid',
  text_required: 'not_valid',
  no_open_question: 'conflict',
  question_already_open: 'conflict',
  /** What was reported stands: an answer is given once and corrected in words. */
  already_answered: 'conflict',
  move_to_same_unit: 'not_valid',
  unit_not_open: 'not_valid',
  person_not_in_unit: 'not_valid',
  person_twice: 'not_valid',
  series_of_other_unit: 'not_valid',
  redaction_needs_second_person: 'not_allowed',
  already_redacted: 'conflict',
  measure_due_in_past: 'not_valid',
  measure_due_too_far: 'not_valid',
  /** Neither another owner nor another day was chosen. */
  measure_not_changed: 'not_valid',
  /** Something is not done, and who closes has not said that they know; details name `blockers`. */
  closing_blocked: 'conflict',
  talk_day_not_possible: 'not_valid',
  /** What was told of somebody was known already. */
  consequences_not_new: 'not_valid',
  import_invalid: 'not_valid',
} as const satisfies Readonly<Record<string, RefusalKind>>;

/** Code of an expected refusal. */
export type DomainErrorCode = keyof typeof REFUSALS;

/** An expected refusal. `details` is safe to log and to show: ids, field names and codes, never free text. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: DomainErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: DomainErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
