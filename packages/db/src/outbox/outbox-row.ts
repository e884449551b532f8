import type { News } from '@vern/domain/notification';

/** News as the outbox keeps it, under the names of the code. */
export function outboxRow({ subject, parties, personIds, leftOut, ...news }: News) {
  return {
    ...news,
    subjectType: subject.type,
    subjectId: subject.id,
    parties: [...parties],
    personIds: [...personIds],
    leftOut: [...leftOut],
  };
}
