import { DomainError } from '../../../errors.ts';
import { TO_HANDLERS, toOne } from '../../../statement/index.ts';
import { news } from '../../../subject/index.ts';
import type { NoteAudience } from '../../codes/note-audience.ts';
import { INCIDENT_NEWS } from '../../news/index.ts';
import type { IncidentCase, NewIncident } from '../../ports/index.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

/** Whom a note is for, and the person when it is one. */
export type NoteTo = { readonly audience: NoteAudience; readonly addressedTo?: string | undefined };

/**
 * What a note does: words for the handlers alone, to the people of the report, or to one of them, who are told. What the one
 * who reported can read is an answer to them.
 * @throws {DomainError} `not_found` when the person has no part in the report.
 */
export function noteEffect(
  { facts, identities }: Pick<IncidentCase, 'facts'> & Pick<NewIncident, 'identities'>,
  { audience, addressedTo }: NoteTo,
  by: Recording,
): StepEffect {
  if (audience === 'handlers') return { statementKind: 'note', address: TO_HANDLERS };
  if (audience === 'reporter') return { answers: true, statementKind: 'message', tells: ['reporter', 'affected'] };
  const theirs = identities.filter(({ personId }) => personId === addressedTo);
  if (!addressedTo || theirs.length === 0) throw new DomainError('not_found', { id: addressedTo ?? '' });
  return {
    answers: theirs.some(({ relation }) => relation === 'reporter'),
    statementKind: 'message',
    address: toOne(addressedTo),
    news: news(by, INCIDENT_NEWS, 'incident.answered', facts.id, { personIds: [addressedTo], leftOut: [by.actorId] }),
  };
}
