import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { type DomainErrorCode, REFUSALS, type RefusalKind } from '@vern/domain/errors';

const ANSWERS = {
  not_found: 'NOT_FOUND',
  not_signed_in: 'UNAUTHORIZED',
  not_allowed: 'FORBIDDEN',
  conflict: 'CONFLICT',
  too_many: 'TOO_MANY_REQUESTS',
  not_valid: 'BAD_REQUEST',
} as const satisfies Record<RefusalKind, TRPC_ERROR_CODE_KEY>;

/** How a refusal of the domain is answered: by its sort, so that another code needs no row here. */
export function answerTo(code: DomainErrorCode): TRPC_ERROR_CODE_KEY {
  return ANSWERS[REFUSALS[code]];
}
