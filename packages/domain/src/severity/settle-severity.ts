import { DomainError } from '../errors.ts';
import type { Severity } from './severity.ts';

/** The level a report starts with: the reporter's own, never below the floor. */
export function settleSeverity(self: Severity, floor: Severity): Severity {
  return self > floor ? self : floor;
}

/** A leader's new level for a report that has one. */
export type SeverityChange = {
  readonly from: Severity;
  readonly to: Severity;
  readonly floor: Severity;
  readonly reason?: string | undefined;
};

/**
 * Checks a leader's assessment. Raising is free; lowering needs a written reason and is told to the reporter.
 *
 * @throws {DomainError} `severity_below_floor`, or `reason_required` when lowering without words.
 */
export function changeSeverity({ from, to, floor, reason }: SeverityChange): {
  readonly severity: Severity;
  readonly tellsReporter: boolean;
} {
  if (to < floor) throw new DomainError('severity_below_floor', { floor: String(floor), severity: String(to) });
  const isLowered = to < from;
  if (isLowered && !reason?.trim()) throw new DomainError('reason_required', { action: 'assess' });
  return { severity: to, tellsReporter: isLowered };
}
