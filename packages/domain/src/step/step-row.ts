import type { DomainErrorCode } from '../errors.ts';
import type { CodeTable } from '../locale/index.ts';

/** Words that a step cannot be taken without. Each has a refusal of its own: `<word>_required`. */
export const STEP_WORDS = ['reason', 'answer', 'text'] as const;

/** One of them. */
export type StepWords = (typeof STEP_WORDS)[number];

/** Something that must hold of the thing before a step is open. */
export type StepNeed<Subject> = {
  /** Asked of the facts alone, as of a calendar day in Norway (`YYYY-MM-DD`). */
  readonly holds: (subject: Subject, day: string) => boolean;
  /** What those learn whom the step would else be open to; `action_not_allowed` when absent. */
  readonly refusal?: DomainErrorCode;
};

/** One step of a noun, whole: add a row, and the step is in the lifecycle, the policy, the history and on the page. */
export type StepRow<Status extends string, Party extends string> = {
  /** The statuses in which it can be taken. */
  readonly from: readonly Status[];
  /** Where it leads; `same` leaves the status as it is. */
  readonly to: Status | 'same';
  /** Who may take it. */
  readonly by: readonly Party[];
  /** What is needed: words (`StepWords`), and what must hold of the thing, by the names of the noun's own needs. */
  readonly needs?: readonly string[];
  /** Who is told once it is done, the one who did it apart; by who did it, where that matters. */
  readonly tells: Told<Party>;
  /** The kinds of statement it writes; its own words are of the first one. */
  readonly writes?: readonly string[];
  /** What it is called in the audit; absent for what leaves no trace. */
  readonly record?: `${string}.${string}`;
  /** The topic of what is told; absent where nobody ever is. */
  readonly news?: `${string}.${string}`;
  /** The name of its input among the noun's schemas; absent for what is not taken by a request of its own. */
  readonly input?: string;
  /** The part of the thing that it is taken on; absent for the whole of it. */
  readonly part?: string;
  /** Where a status makes a difference to who may take it or who is told. */
  readonly except?: { readonly [S in Status]?: { readonly by: readonly Party[]; readonly tells: Told<Party> } };
};

type Told<Party extends string> = readonly Party[] | { readonly [P in Party]?: readonly Party[] };

/** What the rows of one noun's table are made of. */
export type StepNoun<Status extends string, Party extends string, Subject> = {
  /** What they are steps of. */
  readonly noun: string;
  /** Where the thing can stand; it begins in the first. */
  readonly statuses: CodeTable<Status>;
  /** Who can have a part in it. Which relation makes an actor a party is the policy's business. */
  readonly parties: readonly Party[];
  /** What must hold of the thing, by name. */
  readonly needs: { readonly [need: string]: StepNeed<Subject> };
};

/** Some steps of a noun. */
export type StepSet<Status extends string, Party extends string, Subject, Name extends string> = StepNoun<
  Status,
  Party,
  Subject
> & {
  readonly rows: { readonly [N in Name]: StepRow<NoInfer<Status>, NoInfer<Party>> };
};

/** All steps of a noun, as functions read them. */
export type StepTable<Status extends string, Party extends string, Subject, Name extends string = string> = StepSet<
  Status,
  Party,
  Subject,
  Name
> & {
  /** In the order in which they are offered. */
  readonly names: readonly Name[];
};
