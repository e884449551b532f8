/** Why facts are refused. Codes are added, never renamed: whoever sends facts goes by them. */
export const DUTY_REFUSAL_CODES = [
  'unknown_field',
  /** Absent, null, or an empty list where there must be one. */
  'missing_field',
  'wrong_type',
  'out_of_range',
  'not_a_calendar_day',
  'not_a_time',
  'not_an_instant',
  'unknown_code',
  'code_twice',
  'time_missing',
  'time_without_precision',
  'occurred_in_future',
  'person_twice',
  'before_event',
  'before_start',
  'before_receipt',
  'severity_below_floor',
] as const;

/** Code of a refusal. */
export type DutyRefusalCode = (typeof DUTY_REFUSAL_CODES)[number];

/** A refusal: what is wrong, and where, dotted and with indexes (`affected.0.absenceFrom`); for a list of codes the list. */
export type DutyRefusal = { readonly code: DutyRefusalCode; readonly path: string };
