import { LOCALES } from '@vern/domain/locale';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const setLocaleRoute = municipalityProcedure
  .input(z.strictObject({ locale: z.enum(LOCALES) }))
  .output(z.strictObject({}))
  .mutation(async ({ ctx, input }) => {
    await ctx.ports.organisation.setLocale(ctx.scope, input.locale);
    return {};
  });
