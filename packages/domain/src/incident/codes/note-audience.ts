import { type CodeOf, defineCodeTable } from '../../locale/index.ts';

/** Who a leader's note is for. A note to the reporter counts as an answer; an internal one does not. */
export const NOTE_AUDIENCES = defineCodeTable('incident.noteAudiences', '2020-01-01', {
  reporter: { label: 'til den som meldte og dem det gjelder' },
  one: { label: 'bare til én av dem det gjelder' },
  handlers: { label: 'bare for lederen' },
});

/** Code of an audience. */
export type NoteAudience = CodeOf<typeof NOTE_AUDIENCES>;
