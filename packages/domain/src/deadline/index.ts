export {
  DEADLINE_RULE_NAMES,
  DEADLINE_RULES,
  DEADLINE_RULES_VERSION,
  type DeadlineRule,
  type DeadlineRuleName,
} from './deadline-rule.ts';
export { DEADLINE_SOURCES, type DeadlineSource } from './deadline-source.ts';
export { dueOn } from './due-on.ts';
export { type LawFacts, lawBehind } from './law-behind.ts';
export { LAW_DUTIES, LAW_QUOTES, type LawDuty, type LawParagraph, paragraphOn } from './law-duty.ts';
