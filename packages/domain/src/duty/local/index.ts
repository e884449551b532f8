export {
  type LocalDuties,
  type LocalNumber,
  type LocalRule,
  type LocalRuleId,
  NO_LOCAL_DUTIES,
} from './local-duties.ts';
export { type LocalDutyRefusal, refusalOfLocalDuties } from './refusal-of-local-duties.ts';
