import type { NoteAudience } from '@vern/domain/incident';
import { noteEffect } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Note = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly audience: NoteAudience;
  readonly acknowledged: readonly string[];
};

/** Write to the reporter, or for the handlers alone. What the reporter is told counts as an answer. */
export function writeNote(work: Work, note: Note): Promise<void> {
  return takeStep(work, { ...note, ability: 'addNote' }, () => noteEffect(note.audience));
}
