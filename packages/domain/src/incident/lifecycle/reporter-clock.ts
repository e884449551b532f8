import { defineLabels } from '../../locale/index.ts';
import type { IncidentStatus } from './incident-status.ts';

/** The four steps that a reporter sees, from sent to answered. */
export const REPORTER_STEPS = ['sent', 'received', 'being_handled', 'closed'] as const;

/** One of the four steps. */
export type ReporterStep = (typeof REPORTER_STEPS)[number];

/** The words under each step. */
export const REPORTER_STEP_LABELS = defineLabels('incident.reporterSteps', {
  sent: 'Sendt',
  received: 'Mottatt',
  being_handled: 'Følges opp',
  closed: 'Lukket',
} satisfies Record<ReporterStep, string>);

const STEP_OF: Readonly<Record<IncidentStatus, ReporterStep | null>> = {
  draft: null,
  submitted: 'sent',
  received: 'received',
  in_progress: 'being_handled',
  closed: 'closed',
  // Withdrawn is an end of its own; the clock would promise an answer that nobody waits for.
  withdrawn: null,
};

/** The clock's four steps, each passed, current or ahead; null for a draft and a withdrawn report, which have no clock. */
export function reporterClock(
  status: IncidentStatus,
): readonly { readonly step: ReporterStep; readonly state: 'passed' | 'current' | 'ahead' }[] | null {
  const current = STEP_OF[status];
  if (current === null) return null;
  const at = REPORTER_STEPS.indexOf(current);
  return REPORTER_STEPS.map((step, i) => ({ step, state: i < at ? 'passed' : i === at ? 'current' : 'ahead' }));
}
