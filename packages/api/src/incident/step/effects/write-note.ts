import type { NoteAudience } from '@vern/domain/incident';
import type { Work } from '../../../work.ts';
import { stopAnswerClock } from '../answer-clock.ts';
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
  return takeStep(work, { ...note, ability: 'addNote' }, ({ facts }) => {
    if (note.audience === 'handlers') return { statementKind: 'note' };
    const { at, ...clock } = stopAnswerClock(facts, work.now);
    return { ...clock, statementKind: 'message', set: { firstAnswerAt: at }, tells: ['reporter', 'affected'] };
  });
}
