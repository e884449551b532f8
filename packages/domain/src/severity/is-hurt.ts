import type { HarmRule } from './harm-rules.ts';

/** Whether an answer says that something was done to body or mind: not one that says there was nothing, and not one nobody knows. */
export function isHurt({ unhurt }: Pick<HarmRule, 'unhurt'>, answer: unknown): boolean {
  return typeof answer === 'string' && answer !== 'unknown' && !unhurt.includes(answer);
}
