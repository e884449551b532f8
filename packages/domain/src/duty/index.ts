export { CARE_STEP_IDS, CARE_STEP_LABELS, CARE_STEPS, type CareStep, type CareStepId } from './care/index.ts';
export { CONDITIONS, type Condition, type Trigger } from './condition/index.ts';
export { dutiesOf } from './duties-of.ts';
export type { CareStepDue, Counted, DutiesFound, Duty } from './engine/duty.ts';
export { type PreparedDuties, prepareDuties, USUAL_DUTIES } from './engine/prepared-duties.ts';
export type { Responsible } from './engine/responsibles-of.ts';
export { DUTY_REFUSAL_CODES, type DutyRefusal, type DutyRefusalCode } from './facts/duty-refusal.ts';
export type {
  LocalDuties,
  LocalDutyRefusal,
  LocalNumber,
  LocalRule,
} from './local/index.ts';
export {
  CLOCK_STARTS,
  type ClockStart,
  CONFIRMATIONS,
  type Confirmation,
  type Deadline,
  DUTY_OWNERS,
  DUTY_RULE_IDS,
  DUTY_RULE_LABELS,
  DUTY_RULES,
  DUTY_RULES_VERSION,
  type DutyOwner,
  type DutyRule,
  type DutyRuleId,
  TIME_UNITS,
  type TimeUnit,
} from './rule/index.ts';
export {
  STANDING_DUTIES,
  STANDING_DUTY_IDS,
  STANDING_DUTY_LABELS,
  STANDING_TIMES,
  type StandingDuty,
  type StandingDutyId,
} from './standing/index.ts';
