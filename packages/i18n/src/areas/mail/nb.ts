/** What stands around the words of every mail. */
export const texts = {
  greeting: (name: string) => `Hei, ${name}.`,
  open: 'Logg inn for å se mer:',
  footer:
    'Vern sender aldri innholdet i en melding på e-post. Ikke svar på denne e-posten. Er du i tvil om den er ekte, så åpne Vern slik du pleier.',
  signature: (municipality: string) => `Vern, ${municipality}`,
};

/** Texts of the area. */
export type Texts = typeof texts;
