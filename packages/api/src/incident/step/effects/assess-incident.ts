import { type ContributingFactor, changeSeverity, type Severity } from '@vern/domain/incident';
import { retentionClassOf } from '@vern/domain/retention';
import type { Work } from '../../../work.ts';
import { countDeltas } from '../../record/count-deltas.ts';
import { takeStep } from '../take-step.ts';

type Assessment = {
  readonly incidentId: string;
  readonly version: number;
  readonly severity: Severity;
  readonly reason?: string | undefined;
  readonly contributingFactors?: readonly ContributingFactor[] | undefined;
  readonly acknowledged: readonly string[];
};

/**
 * Settle how serious it was and what played a part. Raising is free; lowering needs a reason, and the reporter is told.
 * @throws {DomainError} `severity_below_floor`, `reason_required`, and what every step may refuse.
 */
export function assessIncident(work: Work, assessment: Assessment): Promise<void> {
  const { severity: to, reason, contributingFactors } = assessment;
  return takeStep(work, { ...assessment, ability: 'assess', text: reason }, ({ facts, affected }) => {
    const { severity, tellsReporter } = changeSeverity({
      from: facts.severity,
      to,
      floor: facts.severityFloor,
      reason,
    });
    const after = { ...facts, severity };
    const moved = severity === facts.severity ? [] : [facts, after];
    return {
      set: {
        severityAssessed: severity,
        severity,
        ...(contributingFactors ? { themeAnswers: { ...facts.themeAnswers, contributingFactors } } : {}),
      },
      deltas: moved.flatMap((each) => countDeltas(each, each === facts ? -1 : 1, work.now, work.newId)),
      tells: tellsReporter ? ['reporter', 'affected'] : [],
      // Never the other way: what was preserved yesterday is not destroyed because the level was lowered today.
      preserves: retentionClassOf({ severity, affected }) === 'injury_preserve',
      details: { from: facts.severity, to: severity },
    };
  });
}
