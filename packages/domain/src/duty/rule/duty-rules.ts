import type { DutyRule } from './duty-rule.ts';
import { EVENT_RULES } from './event-rules.table.ts';
import { PATTERN_RULES } from './pattern-rules.table.ts';
import { PUPIL_RULES } from './pupil-rules.table.ts';

const ALL = { ...EVENT_RULES, ...PUPIL_RULES, ...PATTERN_RULES };

/** Id of a rule. Never reused. */
export type DutyRuleId = keyof typeof ALL;

/**
 * The law and our own choices as data, in the order in which duties are read: what follows from an event, for whom, by when and why.
 * Read on 29 November 2026; a lawyer has not read it.
 */
export const DUTY_RULES: Readonly<Record<DutyRuleId, DutyRule>> = ALL;

/** Every id, in that order. */
export const DUTY_RULE_IDS = Object.keys(ALL) as readonly DutyRuleId[];

/** Raised whenever a rule, a step or what a condition means changes. Stored with what is made by them, which keeps it. */
export const DUTY_RULES_VERSION = 1;
