import { type Label, label } from '../../locale/index.ts';
import type { IncidentStatus } from './incident-status.ts';

/** The four steps that a reporter sees, from sent to answered. */
export const REPORTER_STEPS = ['sent', 'received', 'being_handled', 'closed'] as const;

/** One of the four steps. */
export type ReporterStep = (typeof REPORTER_STEPS)[number];

/** The words under each step. */
export const REPORTER_STEP_LABELS: Readonly<Record<ReporterStep, Label>> = {
  sent: label('Sendt', 'Sendt', 'Sent'),
  received: label('Mottatt', 'Motteke', 'Received'),
  being_handled: label('Følges opp', 'Blir følgt opp', 'Being followed up'),
  closed: label('Lukket', 'Lukka', 'Closed'),
};

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
