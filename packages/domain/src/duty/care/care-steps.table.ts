import { type Deadline, hours, months, sameDay, weeks, workingDays } from '../rule/index.ts';
import type { CareStep, StepAtLevel } from './care-step.ts';

const design = { kind: 'design', from: 'received' } as const;

const at = (deadline: Deadline): StepAtLevel => ({ deadline });
const inHours = (amount: number) => at(hours(amount, design));
const inDays = (amount: number) => at(workingDays(amount, design));
const inUnitDays = (amount: number) => at(workingDays(amount, { ...design, calendar: 'unit' }));
const inWeeks = (amount: number) => at(weeks(amount, design));
const inMonths = (amount: number) => at(months(amount, { ...design, roll: 'next' }));
const TONIGHT: StepAtLevel = { deadline: sameDay(design), onlyOnTheDay: true };

/**
 * The care of an affected employee, step by step, from help on the spot to the question half a year later. Ours throughout, put
 * together of what Norwegian municipalities and unions do; the two that are a duty follow that duty.
 */
export const CARE_STEPS = {
  'C-01': {
    who: 'handler',
    at: { 1: inHours(0), 2: inHours(0), 3: inHours(0) },
    basis: 'Kinn, Utdanningsforbundet',
  },
  'C-02': { who: 'handler', at: 'R-008', basis: '§ 3A-6, Kinn' },
  'C-03': {
    who: 'handler',
    at: { 1: null, 2: { ...inDays(0), when: 'body_hurt' }, 3: inHours(1) },
    basis: 'Kinn, Ålesund',
  },
  'C-04': { who: 'handler', at: { 1: null, 2: TONIGHT, 3: TONIGHT }, basis: 'Kinn, NHI' },
  'C-05': { who: 'handler', at: { 1: null, 2: null, 3: inHours(3) }, basis: 'Kinn' },
  'C-06': { who: 'handler', at: { 1: inDays(0), 2: inDays(0), 3: inDays(0) }, basis: 'Kinn' },
  'C-07': { who: 'handler', at: 'R-013', basis: 'AML § 6-2 (5)' },
  'C-08': { who: 'handler', at: { 1: null, 2: inDays(1), 3: inDays(0) }, basis: 'AML § 5-2, ftrl § 13-14' },
  'C-09': { who: 'handler', at: { 1: null, 2: inUnitDays(3), 3: inHours(24) }, basis: 'Kinn, NHI' },
  'C-10': { who: 'handler', at: { 1: null, 2: inDays(3), 3: inDays(3) }, basis: 'Kinn, NHI, Bergen' },
  'C-11': { who: 'handler', at: { 1: null, 2: inWeeks(1), 3: inDays(3) }, basis: null },
  'C-12': { who: 'handler', at: { 1: null, 2: inWeeks(4), 3: inWeeks(2) }, basis: null },
  'C-13': { who: 'handler', at: { 1: null, 2: null, 3: inWeeks(6) }, basis: null },
  'C-14-3m': { who: 'handler', at: { 1: null, 2: null, 3: inMonths(3) }, basis: 'Ålesund, NHI' },
  'C-14-6m': { who: 'handler', at: { 1: null, 2: null, 3: inMonths(6) }, basis: 'Ålesund, NHI' },
  'C-15': { who: 'handler', at: { 1: null, 2: inWeeks(2), 3: inWeeks(1) }, basis: '§ 3A-6, Bergen' },
  'C-16': { who: 'superior', at: { 1: null, 2: null, 3: inDays(3) }, basis: 'Kinn' },
  'C-17': { who: 'handler', at: { 1: null, 2: inUnitDays(10), 3: inUnitDays(10) }, basis: 'R-016' },
  'C-18': { who: 'handler', at: { 1: inWeeks(2), 2: inWeeks(4), 3: inWeeks(4) }, basis: null },
} as const satisfies Readonly<Record<string, CareStep>>;

/** Id of a step. Never reused. */
export type CareStepId = keyof typeof CARE_STEPS;

/** Every id, in the order of the care. */
export const CARE_STEP_IDS = Object.keys(CARE_STEPS) as readonly CareStepId[];
