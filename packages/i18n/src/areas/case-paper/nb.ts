/** A case on paper. */
export const texts = {
  dueOnPaper: (day: string) => `frist ${day}`,
  print: 'Skriv ut',
  printDocument: (number: string) => `Sammendrag av sak ${number}`,
  printedAt: (when: string) => `Skrevet ut ${when}`,
};

/** Texts of the area. */
export type Texts = typeof texts;
