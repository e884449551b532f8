export { CLOCK_STARTS, type ClockStart } from './clock-start.ts';
export { CONFIRMATIONS, type Confirmation } from './confirmation.ts';
export {
  atAnyLevel,
  type Deadline,
  type DeadlineBySeverity,
  hours,
  months,
  sameDay,
  TIME_UNITS,
  type TimeUnit,
  weeks,
  workingDays,
} from './deadline.ts';
export { DUTY_OWNERS, type DutyOwner } from './duty-owner.ts';
export type { Cited, DutyRule } from './duty-rule.ts';
export { DUTY_RULE_LABELS } from './duty-rule-labels.ts';
export { DUTY_RULE_IDS, DUTY_RULES, DUTY_RULES_VERSION, type DutyRuleId } from './duty-rules.ts';
