import type { Texts } from './nb.ts';

/** What is said of a measure to whoever has it or had it, in nynorsk. */
export const texts: Texts = {
  topics: {
    'measure.assigned': {
      notice: 'Du har fått ansvar for eit tiltak',
      mail: {
        anyone: {
          subject: 'Du har fått ansvar for eit tiltak',
          text: 'Du har fått ansvar for eit tiltak, med ein frist. Merk det som ferdig når det er gjort.',
        },
      },
    },
    'measure.changed': {
      notice: 'Eit tiltak er endra',
      mail: {
        anyone: {
          subject: 'Eit tiltak du har eller har hatt, er endra',
          text: 'Tiltaket har fått ein annan frist eller ein annan ansvarleg, eller skal ikkje gjennomførast.',
        },
      },
    },
  },
};
