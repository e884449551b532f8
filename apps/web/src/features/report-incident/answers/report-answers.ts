import type { IncidentDraft } from '@vern/domain/incident/schema';

type Person = NonNullable<IncidentDraft['affected']>[number];
type Answers = NonNullable<IncidentDraft['answers']>;

/** What is asked of the event and must be answered. Null and the empty list are "not answered yet". */
const OF_EVENT = { location: null, kinds: [], perpetratorRole: null } as const;

/** What is asked of whoever it happened to, and must be answered. */
const OF_PERSON = { physicalInjury: null, psychologicalImpact: null, wantsContact: null } as const;

/** What the theme asks on top. Some are asked beside some kinds alone: see `kindDetailsOf`. */
const OF_THEME = {
  threatLevel: null,
  objectOrWeapon: null,
  propertyDamage: null,
  ageBand: null,
  /** Carried along from the report that is repeated; not asked here. */
  situation: null,
} as const;

/** What goes with the report and has an answer from the start. */
const BESIDE = { hideNameFromSafetyRep: false, continuesIncidentId: null } as const;

type Held<From, Asked extends keyof From, Empty> = {
  readonly [K in Asked]-?: NonNullable<From[K]> extends readonly (infer C)[]
    ? readonly C[]
    : NonNullable<From[K]> | Extract<Empty[K & keyof Empty], null>;
};

/** The answers of a report as its form holds them, each once; the report and its draft keep them under the same names. */
export type ReportAnswers = Held<IncidentDraft, keyof typeof OF_EVENT, typeof OF_EVENT> &
  Held<IncidentDraft, keyof typeof BESIDE, typeof BESIDE> &
  Held<Person, keyof typeof OF_PERSON, typeof OF_PERSON> &
  Held<Answers, keyof typeof OF_THEME, typeof OF_THEME>;

/** Nothing answered yet. */
export const NO_ANSWERS: ReportAnswers = { ...OF_EVENT, ...OF_PERSON, ...OF_THEME, ...BESIDE };

/** The answers that a draft keeps. */
export function answersIn({ affected = [], answers = {}, ...event }: IncidentDraft): ReportAnswers {
  const kept: Readonly<Record<string, unknown>> = { ...answers, ...affected[0], ...event };
  const entries = Object.entries(NO_ANSWERS).map(([name, empty]) => [name, kept[name] ?? empty]);
  return Object.fromEntries(entries) as ReportAnswers;
}

/** Which answers of the event there are, as a report keeps them, and whether that is all of them. */
export const ofEvent = (answers: ReportAnswers) => given<Pick<IncidentDraft, keyof typeof OF_EVENT>>(OF_EVENT, answers);

/** The same of whoever it happened to. */
export const ofPerson = (answers: ReportAnswers) => given<Pick<Person, keyof typeof OF_PERSON>>(OF_PERSON, answers);

/** What goes with the report. */
export function beside({ hideNameFromSafetyRep, continuesIncidentId }: ReportAnswers) {
  return { hideNameFromSafetyRep, continuesIncidentId };
}

function given<T>(asked: object, answers: ReportAnswers): { readonly said: T; readonly all: Required<T> | null } {
  const names = Object.keys(asked) as (keyof ReportAnswers)[];
  const entries = names.map((name) => [name, answers[name]] as const).filter(([, answer]) => isGiven(answer));
  const said = Object.fromEntries(entries);
  return { said: said as T, all: entries.length === names.length ? (said as Required<T>) : null };
}

function isGiven(answer: unknown): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}
