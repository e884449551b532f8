import { z } from 'zod';
import { LOCALES } from '../../locale/index.ts';
import { CARE_STEP_IDS } from '../care/index.ts';
import { CONDITION_NAMES } from '../condition/index.ts';
import { countableDaySchema } from '../facts/instant.schema.ts';
import {
  CLOCK_STARTS,
  type ClockStart,
  DUTY_OWNERS,
  DUTY_RULE_IDS,
  type DutyOwner,
  TIME_UNITS,
  type TimeUnit,
} from '../rule/index.ts';

const amountSchema = z.int().min(0);
const keysOf = <K extends string>({ entries }: { readonly entries: { readonly [P in K]: unknown } }) =>
  Object.keys(entries) as K[];

const localNumberSchema = z.strictObject({
  id: z.enum([...DUTY_RULE_IDS, ...CARE_STEP_IDS]),
  from: countableDaySchema,
  amount: z.strictObject({ 1: amountSchema, 2: amountSchema, 3: amountSchema }),
});

const localRuleSchema = z.strictObject({
  id: z.templateLiteral(['L-', z.string().regex(/^\d{1,4}$/)]),
  from: countableDaySchema,
  to: countableDaySchema.nullable(),
  per: z.enum(['event', 'person']),
  who: z.enum(keysOf<DutyOwner>(DUTY_OWNERS)),
  when: z
    .array(z.array(z.enum(CONDITION_NAMES)).readonly())
    .min(1)
    .readonly(),
  deadline: z.strictObject({
    amount: amountSchema,
    unit: z.enum(keysOf<TimeUnit>(TIME_UNITS)),
    from: z.enum(keysOf<ClockStart>(CLOCK_STARTS)),
    roll: z.enum(['next', 'previous', 'none']),
    calendar: z.enum(['employer', 'unit']),
  }),
  sentence: z.record(z.enum(LOCALES), z.string().trim().min(1)),
});

/** What a municipality has chosen, as it is stored and sent. Whether it may choose so is `refusalOfLocalDuties` to say. */
export const localDutiesSchema = z.strictObject({
  numbers: z.array(localNumberSchema).default([]),
  rules: z.array(localRuleSchema).default([]),
});
