import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { DomainErrorCode } from '@vern/domain/errors';

/** One row a refusal; a code without a row fails the build. */
export const TRPC_CODES = {
  not_found: 'NOT_FOUND',
  not_signed_in: 'UNAUTHORIZED',
  session_expired: 'UNAUTHORIZED',
  action_not_allowed: 'FORBIDDEN',
  stale_version: 'CONFLICT',
  idempotency_conflict: 'CONFLICT',
  too_many_requests: 'TOO_MANY_REQUESTS',
  input_invalid: 'BAD_REQUEST',
  code_not_valid: 'BAD_REQUEST',
  occurred_in_future: 'BAD_REQUEST',
  occurred_too_long_ago: 'BAD_REQUEST',
  identity_number_in_text: 'BAD_REQUEST',
  possible_name_in_text: 'BAD_REQUEST',
  severity_below_floor: 'BAD_REQUEST',
  reason_required: 'BAD_REQUEST',
  answer_required: 'BAD_REQUEST',
  text_required: 'BAD_REQUEST',
  no_open_question: 'CONFLICT',
  question_already_open: 'CONFLICT',
  already_answered: 'CONFLICT',
  move_to_same_unit: 'BAD_REQUEST',
  unit_not_open: 'BAD_REQUEST',
  person_not_in_unit: 'BAD_REQUEST',
  series_of_other_unit: 'BAD_REQUEST',
  redaction_needs_second_person: 'FORBIDDEN',
  already_redacted: 'CONFLICT',
  measure_due_in_past: 'BAD_REQUEST',
  import_invalid: 'BAD_REQUEST',
} as const satisfies Record<DomainErrorCode, TRPC_ERROR_CODE_KEY>;
