import type { Texts } from './nb.ts';

/** A case on paper, in nynorsk. */
export const texts: Texts = {
  dueOnPaper: (day) => `frist ${day}`,
  print: 'Skriv ut',
  printDocument: (number) => `Samandrag av sak ${number}`,
  printedAt: (when) => `Skrive ut ${when}`,
};
