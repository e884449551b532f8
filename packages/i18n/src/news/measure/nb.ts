import type { MEASURE_NEWS } from '@vern/domain/measure/news';
import type { TopicTexts } from '../topic-texts.ts';

/** What is said of a measure to whoever has it or had it. */
export const texts = {
  topics: {
    'measure.assigned': {
      notice: 'Du har fått ansvar for et tiltak',
      mail: {
        anyone: {
          subject: 'Du har fått ansvar for et tiltak',
          text: 'Du har fått ansvar for et tiltak, med en frist. Merk det som ferdig når det er gjort.',
        },
      },
    },
    'measure.changed': {
      notice: 'Et tiltak er endret',
      mail: {
        anyone: {
          subject: 'Et tiltak du har eller har hatt, er endret',
          text: 'Tiltaket har fått en annen frist eller en annen ansvarlig, eller skal ikke gjennomføres.',
        },
      },
    },
  } satisfies Record<keyof typeof MEASURE_NEWS, TopicTexts>,
};

/** Texts of the noun. */
export type Texts = typeof texts;
