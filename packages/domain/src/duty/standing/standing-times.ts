import { defineLabels } from '../../locale/index.ts';

/** How often, by our own choice where the law has no number. */
export const STANDING_TIMES = defineLabels('duty.standingTimes', {
  yearly_and_on_review: 'hvert år, og når R-016 gjelder',
  yearly_and_new_staff: 'hvert år, og innen 30 dager for nye ansatte',
  yearly: 'hvert år',
  with_each_measure: 'med hvert tiltak',
  when_assessed: 'når risikovurderingen sier det',
  four_meetings: 'fire møter og én rapport i året',
  after_election: 'snarest mulig etter valget, minst 40 timer',
  once: 'én gang',
  always: 'hele tiden',
});

/** Key of how often. */
export type StandingTime = keyof typeof STANDING_TIMES.entries;
