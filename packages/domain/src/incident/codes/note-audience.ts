import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Who a leader's note is for. A note to the reporter counts as an answer; an internal one does not. */
export const NOTE_AUDIENCES = defineCodeTable('2020-01-01', {
  reporter: { label: label('til den som meldte', 'til den som melde', 'to the person who reported') },
  handlers: { label: label('bare for lederen', 'berre for leiaren', 'for the manager only') },
});

/** Code of an audience. */
export type NoteAudience = CodeOf<typeof NOTE_AUDIENCES>;
