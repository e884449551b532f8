/**
 * Every expected refusal of Vern. The code is the contract: `api` maps each to an HTTP status, `i18n` to a sentence.
 * Codes are added, never renamed.
 */
export const DOMAIN_ERROR_CODES = [
  /** Does not exist, or may not be seen: the two look the same from outside. */
  'not_found',
  'not_signed_in',
  'session_expired',
  /** The thing may be seen, but this person may not do this, or not in this state. */
  'action_not_allowed',
  /** Somebody changed it meanwhile. */
  'stale_version',
  /** The same idempotency key came back with another content. */
  'idempotency_conflict',
  'too_many_requests',
  /** Input broke a rule; details name `field` and `rule`. */
  'input_invalid',
  /** A code exists no longer, not yet, or not at all. */
  'code_not_valid',
  'occurred_in_future',
  'occurred_too_long_ago',
  'identity_number_in_text',
  /** A word may be a person's name and the writer has not answered for it. */
  'possible_name_in_text',
  'severity_below_floor',
  'reason_required',
  /** A report is never closed without words to the one who sent it. */
  'answer_required',
  'text_required',
  'no_open_question',
  'question_already_open',
  /** What was reported stands: an answer is given once and corrected in words. */
  'already_answered',
  'move_to_same_unit',
  'unit_not_open',
  'person_not_in_unit',
  'person_twice',
  'series_of_other_unit',
  'redaction_needs_second_person',
  'already_redacted',
  'measure_due_in_past',
  'measure_due_too_far',
  /** Neither another owner nor another day was chosen. */
  'measure_not_changed',
  /** Something is not done, and who closes has not said that they know; details name `blockers`. */
  'closing_blocked',
  'talk_day_not_possible',
  /** What was told of somebody was known already. */
  'consequences_not_new',
  'import_invalid',
] as const;

/** Code of an expected refusal. */
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

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
