import { DomainError } from '../../errors.ts';

/**
 * A text is redacted by a second person: whoever wrote it cannot make it unreadable alone.
 *
 * @throws {DomainError} `redaction_needs_second_person`, or `already_redacted`.
 */
export function checkRedaction(redaction: {
  readonly authorId: string;
  readonly actorId: string;
  readonly isRedacted: boolean;
}): void {
  if (redaction.isRedacted) throw new DomainError('already_redacted');
  if (redaction.authorId === redaction.actorId) throw new DomainError('redaction_needs_second_person');
}
