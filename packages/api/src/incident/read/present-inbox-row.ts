import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { z } from 'zod';
import type { Work } from '../../work.ts';
import type { inboxRowSchema } from './incident-view.schema.ts';
import { presentIncidentRow } from './present-incident-row.ts';

/** A report as one line of somebody's work: to whoever was given it, nobody else has it. */
export function presentInboxRow(
  work: Work,
  facts: IncidentFacts,
  names: ReadonlyMap<string, string>,
): z.infer<typeof inboxRowSchema> {
  const { delegateId } = facts;
  const isElsewhere = delegateId !== null && delegateId !== work.scope.actorId;
  return { ...presentIncidentRow(work, facts), delegateName: isElsewhere ? (names.get(delegateId) ?? '') : null };
}
