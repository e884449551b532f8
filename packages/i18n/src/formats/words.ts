import type { Locale } from '@vern/domain/locale';

/** The words dates are made of. Kept here, because browsers do not all ship nynorsk. */
export type DateWords = {
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Between a day and a clock time in the exact form. */
  readonly at: string;
  readonly dayNumber: (day: number) => string;
  readonly timeSeparator: string;
  /** A deadline on the day itself. Set apart, because "senest i dag" is nothing anybody says. */
  readonly byToday: string;
  /** A deadline ahead of us. */
  readonly by: (day: string) => string;
  /** A deadline that has passed. */
  readonly shouldHaveBeen: (day: string) => string;
  readonly justNow: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  /** The language whose separators numbers have. Bokmål and nynorsk write them alike, and every browser ships bokmål. */
  readonly numbers: string;
};

const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const NORWEGIAN_SHORT = [
  'jan.',
  'feb.',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'des.',
];

/** The words of each language. */
export const DATE_WORDS: Readonly<Record<Locale, DateWords>> = {
  nb: {
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgen',
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    months: NORWEGIAN_MONTHS,
    shortMonths: NORWEGIAN_SHORT,
    at: 'kl.',
    dayNumber: (day) => `${day}.`,
    timeSeparator: '.',
    byToday: 'i løpet av dagen',
    by: (day) => `senest ${day}`,
    shouldHaveBeen: (day) => `skulle vært gjort ${day}`,
    justNow: 'nå nettopp',
    minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutter`),
    hours: (count) => (count === 1 ? '1 time' : `${count} timer`),
    days: (count) => `${count} døgn`,
    numbers: 'nb',
  },
  nn: {
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgon',
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    months: NORWEGIAN_MONTHS,
    shortMonths: NORWEGIAN_SHORT,
    at: 'kl.',
    dayNumber: (day) => `${day}.`,
    timeSeparator: '.',
    byToday: 'i løpet av dagen',
    by: (day) => `seinast ${day}`,
    shouldHaveBeen: (day) => `skulle vore gjort ${day}`,
    justNow: 'no nettopp',
    minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
    hours: (count) => (count === 1 ? '1 time' : `${count} timar`),
    days: (count) => `${count} døgn`,
    numbers: 'nb',
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    at: 'at',
    dayNumber: (day) => String(day),
    timeSeparator: ':',
    byToday: 'by the end of today',
    by: (day) => `by ${day}`,
    shouldHaveBeen: (day) => `was due ${day}`,
    justNow: 'just now',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    numbers: 'en-GB',
  },
};
