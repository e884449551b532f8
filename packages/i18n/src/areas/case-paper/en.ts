import type { Texts } from './nb.ts';

/** A case on paper, in English. */
export const texts: Texts = {
  dueOnPaper: (day) => `due ${day}`,
  print: 'Print',
  printDocument: (number) => `Summary of case ${number}`,
  printedAt: (when) => `Printed ${when}`,
};
