export { DEADLINE_RULES, type DeadlineRule, type DeadlineRuleName } from './deadline-rule.ts';
export { DEADLINE_SOURCES, type DeadlineSource } from './deadline-source.ts';
export { dueOn } from './due-on.ts';
