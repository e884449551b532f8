import { TRPCError } from '@trpc/server';
import type { Actor, ActorScope } from '@vern/domain/access';
import { osloDay } from '@vern/domain/calendar';
import { DomainError } from '@vern/domain/errors';
import { ZodRealError } from 'zod';
import { answerTo } from './error-map.ts';
import { middleware, procedure } from './trpc.ts';
import { unstorableText } from './unstorable-text.ts';

// The ladder: each step proves one fact and adds it to the context. A route picks the step it needs, nothing else.

/**
 * Refusals of the domain become answers, and so does a store that is away; what nobody expected is told to the host and
 * hidden from the client.
 */
const refusals = middleware(async ({ ctx, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause, code } = result.error;
  if (cause instanceof DomainError) throw new TRPCError({ code: answerTo(cause.code), cause });
  if (code !== 'INTERNAL_SERVER_ERROR') return result;
  if (ctx.isOutage(cause)) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause });
  ctx.onUnexpected(cause ?? result.error);
  return result;
});

/** Input that no store can keep is refused by name, before anybody looks at the rest of it. */
const storable = middleware(async ({ getRawInput, next }) => {
  const path = unstorableText(await getRawInput());
  if (!path) return next();
  const issue = { code: 'custom' as const, path: [...path], message: 'unstorable_character', input: undefined };
  throw new TRPCError({ code: 'BAD_REQUEST', cause: new ZodRealError([issue]) });
});

/** 1. Anyone. */
const publicProcedure = procedure.use(refusals).use(storable);

/** 2. Signed in: `actor` is who asks, with everything that decides access. */
export const sessionProcedure = publicProcedure.use(({ ctx, next }) => {
  const { session } = ctx;
  if (!session) throw new DomainError('not_signed_in');
  const { personId, municipalityId, assignments } = session;
  const actor: Actor = { personId, municipalityId, assignments };
  return next({ ctx: { session, actor } });
});

/** 3. In the municipality: `scope` goes to every port, `organisation` holds its places, `day` is today in Norway. */
export const municipalityProcedure = sessionProcedure.use(async ({ ctx, next }) => {
  const scope: ActorScope = { municipalityId: ctx.actor.municipalityId, actorId: ctx.actor.personId };
  const organisation = await ctx.organisationOf(scope);
  return next({ ctx: { scope, organisation, day: osloDay(ctx.now) } });
});
