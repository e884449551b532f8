import { changeSeverity, type Severity } from '../../../severity/index.ts';
import type { ContributingFactor } from '../../../theme/violence/index.ts';
import type { IncidentFacts } from '../../shape/index.ts';
import type { StepEffect } from '../step-effect.ts';

/** How serious somebody finds a report, and what played a part. */
export type Assessment = {
  readonly severity: Severity;
  readonly reason?: string | undefined;
  readonly contributingFactors?: readonly ContributingFactor[] | undefined;
};

/**
 * What an assessment does. Raising is free; lowering needs a reason, and the reporter is told.
 * @throws {DomainError} `severity_below_floor`, `reason_required`.
 */
export function assessEffect(
  { severity: from, severityFloor: floor, themeAnswers }: IncidentFacts,
  { severity: to, reason, contributingFactors }: Assessment,
): StepEffect {
  const { severity, tellsReporter } = changeSeverity({ from, to, floor, reason });
  return {
    set: {
      severityAssessed: severity,
      severity,
      ...(contributingFactors ? { themeAnswers: { ...themeAnswers, contributingFactors } } : {}),
    },
    tells: tellsReporter ? ['reporter', 'affected'] : [],
    details: { from, to: severity },
  };
}
