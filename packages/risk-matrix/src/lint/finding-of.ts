import type { LintCode, LintDetails } from './lint-details.ts';
import { type Finding, LINT_SEVERITY, type Severity } from './lint-finding.ts';

/** Build a finding with its code's own severity, or a milder one. */
export function findingOf<Code extends LintCode>(
  code: Code,
  places: readonly string[],
  details: LintDetails[Code],
  severity: Severity = LINT_SEVERITY[code],
): Finding {
  return { code, severity, places, details } as Finding;
}
