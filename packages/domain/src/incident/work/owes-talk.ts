import type { CalendarDay } from '../../calendar/index.ts';

/** What is known of whether somebody has talked with those it happened to. */
export type TalkHeld = {
  /** When the handler last talked with those it happened to; null while nobody has said so. */
  readonly talkedOn: CalendarDay | null;
  /** It was past that point before talks were written down here: whether one was held, nobody can say. */
  readonly talkUnknown: boolean;
};

/**
 * Whether the talk with those it happened to stands as undone. Where nothing was ever asked about it, nothing is claimed:
 * the law asked for a talk then too, and whoever held it may still write it down.
 */
export function owesTalk({ talkedOn, talkUnknown }: TalkHeld): boolean {
  return talkedOn === null && !talkUnknown;
}
