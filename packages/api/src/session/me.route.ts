import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { meSchema } from './me.schema.ts';
import { presentMe } from './present-me.ts';

export const meRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(meSchema)
  .query(({ ctx }) => presentMe(ctx, ctx.session));
