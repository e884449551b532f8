import type { Texts } from './nb.ts';

/** What is said of a measure to whoever has it or had it, in English. */
export const texts: Texts = {
  topics: {
    'measure.assigned': {
      notice: 'You have been given a measure',
      mail: {
        anyone: {
          subject: 'You have been given a measure',
          text: 'You are now responsible for a measure, with a due date. Mark it as done when you have finished.',
        },
      },
    },
    'measure.changed': {
      notice: 'A measure has been changed',
      mail: {
        anyone: {
          subject: 'A measure you have or had has been changed',
          text: 'The measure has another deadline or another owner, or will not be carried out.',
        },
      },
    },
  },
};
