import { initTRPC, type TRPCError } from '@trpc/server';
import { DomainError } from '@vern/domain/errors';
import { ZodError } from 'zod';
import type { ApiContext } from './context.ts';

/** What the client learns of a refusal: a code to find its words by, and which fields broke which rules. */
export type Refusal = {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly path: string; readonly rule: string }[];
};

const t = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error, ctx }) => ({
    code: shape.code,
    message: '',
    data: { httpStatus: shape.data.httpStatus, requestId: ctx?.requestId ?? '', refusal: refusalOf(error) },
  }),
});

export const { router, procedure, middleware } = t;

function refusalOf(error: TRPCError): Refusal {
  const { cause } = error;
  if (cause instanceof DomainError) return { code: cause.code, details: cause.details, fields: [] };
  if (cause instanceof ZodError && error.code === 'BAD_REQUEST') {
    const fields = cause.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      rule: code === 'custom' ? message : code,
    }));
    return { code: 'input_invalid', details: {}, fields };
  }
  return {
    code: error.code === 'INTERNAL_SERVER_ERROR' ? 'unexpected' : error.code.toLowerCase(),
    details: {},
    fields: [],
  };
}
