import type { Texts } from './nb.ts';

/** What stands around the words of every mail, in English. */
export const texts: Texts = {
  greeting: (name) => `Hello ${name},`,
  open: 'Sign in to see more:',
  footer:
    'Vern never sends the content of a report by e-mail. Do not reply to this message. If you doubt that it is genuine, open Vern the way you usually do.',
  signature: (municipality) => `Vern, ${municipality}`,
};
