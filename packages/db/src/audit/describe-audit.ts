import type { AuditBreak } from './audit-break.ts';
import type { AuditReport } from './verify-audit.ts';

/** What a verification found, in lines for whoever runs it. What is wrong begins with BROKEN. */
export function describeAudit(report: AuditReport): readonly string[] {
  const { verified, unsealed, overdue, checkpoints, witnessed, firstBreak, misdated, firstMisdated } = report;
  const known = witnessed > 0 ? `, witnessed up to ${witnessed}` : '';
  const lines = [`${verified} sealed entries hold, ${unsealed} unsealed, ${checkpoints} checkpoints${known}`];
  if (firstBreak) lines.push(`BROKEN at ${place(firstBreak)}`);
  if (firstMisdated) lines.push(`BROKEN: ${misdated} entries do not fit their dates, first at ${place(firstMisdated)}`);
  if (overdue > 0) lines.push(`BROKEN: ${overdue} unsealed entries say they are older than the last checkpoint`);
  return lines;
}

function place({ position, fault, entryId }: AuditBreak): string {
  return `${position}: ${fault}${entryId ? ` (entry ${entryId})` : ''}`;
}
