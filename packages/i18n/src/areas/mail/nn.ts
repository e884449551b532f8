import type { Texts } from './nb.ts';

/** What stands around the words of every mail, in nynorsk. */
export const texts: Texts = {
  greeting: (name) => `Hei, ${name}.`,
  open: 'Logg inn for å sjå meir:',
  footer:
    'Vern sender aldri innhaldet i ei melding på e-post. Ikkje svar på denne e-posten. Er du i tvil om han er ekte, så opne Vern slik du plar.',
  signature: (municipality) => `Vern, ${municipality}`,
};
