import type { Locale } from '@vern/domain/locale';

/** What a page says when nothing else of it is there. */
export type LastResortTexts = {
  readonly title: string;
  readonly text: string;
  /** In place of `text` while the server cannot be reached. */
  readonly unreachableText: string;
  readonly reload: string;
  readonly acuteTitle: string;
  /** Public emergency numbers: the same wherever one works. */
  readonly numbers: readonly { readonly who: string; readonly dial: string; readonly shown: string }[];
};

/** The emergency numbers with the names they have in a language. */
const numbers = (police: string, ambulance: string, doctor: string): LastResortTexts['numbers'] => [
  { who: police, dial: '112', shown: '112' },
  { who: ambulance, dial: '113', shown: '113' },
  { who: doctor, dial: '116117', shown: '116 117' },
];

/**
 * The texts of a page that could not be shown, in every language. They come with the app itself and are not fetched:
 * that something could not be fetched is what they are there to say.
 */
export const LAST_RESORT: Readonly<Record<Locale, LastResortTexts>> = {
  nb: {
    title: 'Vi fikk ikke vist siden',
    text: 'Last siden på nytt. Hjelper det ikke, så prøv igjen om litt. En melding du har begynt på, er ikke borte.',
    unreachableText:
      'Vi får ikke kontakt. Siden kommer tilbake av seg selv når du har nett igjen. En melding du har begynt på, er ikke borte.',
    reload: 'Last siden på nytt',
    acuteTitle: 'Trenger du hjelp nå?',
    numbers: numbers('Politi', 'Ambulanse', 'Legevakt'),
  },
  nn: {
    title: 'Vi fekk ikkje vist sida',
    text: 'Last sida på nytt. Hjelper ikkje det, så prøv igjen om litt. Ei melding du har byrja på, er ikkje borte.',
    unreachableText:
      'Vi får ikkje kontakt. Sida kjem tilbake av seg sjølv når du har nett igjen. Ei melding du har byrja på, er ikkje borte.',
    reload: 'Last sida på nytt',
    acuteTitle: 'Treng du hjelp no?',
    numbers: numbers('Politi', 'Ambulanse', 'Legevakt'),
  },
  en: {
    title: 'This page could not be shown',
    text: 'Reload the page. If that does not help, try again in a little while. A report you have started is not lost.',
    unreachableText:
      'We cannot get through. The page comes back by itself once you are online again. A report you have started is not lost.',
    reload: 'Reload the page',
    acuteTitle: 'Do you need help now?',
    numbers: numbers('Police', 'Ambulance', 'Out-of-hours doctor'),
  },
};
