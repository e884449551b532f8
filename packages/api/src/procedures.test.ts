import { TRPCError } from '@trpc/server';
import { DomainError, type DomainErrorCode, REFUSALS } from '@vern/domain/errors';
import { describe, expect, it } from 'vitest';
import { type ZodError, z } from 'zod';
import { PEOPLE, refusal, testApi } from './api.fixture.ts';
import { municipalityProcedure, sessionProcedure } from './procedures.ts';
import { appRouter } from './root.ts';
import { router } from './trpc.ts';

const PERSON = PEOPLE.ada;
const CODES = Object.keys(REFUSALS) as DomainErrorCode[];

const probe = router({
  refuse: sessionProcedure.input(z.enum(CODES)).query(({ input }) => {
    throw new DomainError(input, { field: 'kinds' });
  }),
  break: sessionProcedure.query(() => {
    throw new RangeError('secret');
  }),
  lose: sessionProcedure.query(() => {
    throw new Error('away');
  }),
  say: sessionProcedure.input(z.strictObject({ text: z.string() })).query(({ input }) => input.text),
  facts: municipalityProcedure.query(({ ctx }) => ({ day: ctx.day, scope: ctx.scope })),
});

const setUp = () => {
  const api = testApi();
  const call = probe.createCaller(api.contextOf(PERSON));
  return { ...api, call };
};

describe('sessionProcedure', () => {
  it.each(CODES)('passes the refusal %s on with its details', async (code) => {
    const { call, unexpected } = setUp();
    await expect(call.refuse(code)).rejects.toEqual(refusal(code, { field: 'kinds' }));
    expect(unexpected).toEqual([]);
  });

  it('tells the host once of what nobody expected', async () => {
    const { call, unexpected } = setUp();
    await expect(call.break()).rejects.toEqual(expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }));
    expect(unexpected).toEqual([new RangeError('secret')]);
  });

  it('tells whoever asks that the store is away, and the host of nothing unexpected', async () => {
    const { call, unexpected } = setUp();
    await expect(call.lose()).rejects.toEqual(expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }));
    expect(unexpected).toEqual([]);
  });

  it.each(['\0', 'a\0b', '\ud800', '\udc00b'])('refuses %j by the name of its field', async (text) => {
    const refused = await setUp()
      .call.say({ text })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TRPCError);
    const { code, cause } = refused as TRPCError;
    expect([code, (cause as ZodError).issues]).toMatchObject([
      'BAD_REQUEST',
      [{ path: ['text'], message: 'unstorable_character' }],
    ]);
  });

  it('takes every letter that can be kept', async () => {
    const { call } = setUp();
    expect(await call.say({ text: 'Ærlig 👍🏽 ṩ' })).toBe('Ærlig 👍🏽 ṩ');
  });
});

describe('municipalityProcedure', () => {
  it('proves who asks and where, and what day it is in Norway', async () => {
    const { contextOf, clock } = testApi();
    clock.advance(15 * 3_600_000 + 30 * 60_000);
    const call = probe.createCaller(contextOf(PERSON));
    expect(await call.facts()).toEqual({
      day: '2026-01-16',
      scope: { municipalityId: PERSON.municipalityId, actorId: PERSON.personId },
    });
  });

  it.each(Object.keys(appRouter._def.procedures))('%s is closed to whoever is not signed in', async (path) => {
    const [noun, verb] = path.split('.') as [string, string];
    const caller = testApi().as(null) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    await expect(caller[noun]![verb]!({})).rejects.toEqual(refusal('not_signed_in'));
  });
});
