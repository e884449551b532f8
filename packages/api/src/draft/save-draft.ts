import { DomainError } from '@vern/domain/errors';
import type { IncidentDraft } from '@vern/domain/incident/schema';
import { checkFreeText, checkIdentityNumbers } from '@vern/domain/privacy';
import type { Work } from '../work.ts';

type Draft = {
  readonly draftId: string;
  readonly content: IncidentDraft;
  /** The version it was written over; null for a new one. */
  readonly basedOn: number | null;
};

/**
 * Keep what somebody has begun. Free text joins a draft only once the guard has nothing to ask about it. What has been
 * sent never becomes a draft again, from whatever device.
 * @returns Its version now.
 * @throws {DomainError} `stale_version` when it has been written on another device since; `idempotency_conflict` with the report's `incidentId` when the draft has been sent;
 *   `identity_number_in_text` or `possible_name_in_text`.
 */
export async function saveDraft({ ports, scope, now }: Work, { draftId, content, basedOn }: Draft): Promise<number> {
  const incidentId = (await ports.drafts.sentAs(scope, [draftId])).get(draftId);
  if (incidentId) throw new DomainError('idempotency_conflict', { incidentId });
  if (content.description) checkFreeText('description', content.description, content.acknowledged);
  // The answers are kept with the draft: a number is no answer, whatever it was said of.
  checkIdentityNumbers('acknowledged', (content.acknowledged ?? []).join('\n\n'));
  return ports.drafts.save(scope, { id: draftId, content, updatedAt: now }, basedOn);
}
