import type { NoteAudience } from '../../codes/note-audience.ts';
import type { StepEffect } from '../step-effect.ts';

/** What a note does: words for the handlers alone, or to the reporter, who is told and has then been answered. */
export function noteEffect(audience: NoteAudience): StepEffect {
  if (audience === 'handlers') return { statementKind: 'note' };
  return { answers: true, statementKind: 'message', tells: ['reporter', 'affected'] };
}
