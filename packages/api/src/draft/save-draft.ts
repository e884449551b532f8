import type { IncidentDraft } from '@vern/domain/incident/schema';
import { checkFreeText } from '@vern/domain/privacy';
import type { Work } from '../work.ts';

type Draft = { readonly draftId: string; readonly content: IncidentDraft };

/**
 * Keep what somebody has begun. Free text joins a draft only once the guard has nothing to ask about it.
 * @throws {DomainError} `identity_number_in_text` or `possible_name_in_text`.
 */
export async function saveDraft({ ports, scope, now }: Work, { draftId, content }: Draft): Promise<Date> {
  if (content.description) checkFreeText('description', content.description, content.acknowledged);
  await ports.drafts.save(scope, { id: draftId, content, updatedAt: now });
  return now;
}
