import type { VerdictCode, VerdictReason } from '@vern/incident-statistics';
import type { Answer, Method, Worth } from './conclude.ts';
import type { SliderName } from './scenario.ts';

/** Numbers of the verdict, written as the language writes them: "−12 %". */
export interface VerdictNumbers {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly lower: string;
  readonly upper: string;
  readonly target: string;
}

export interface CanYouTellTexts {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly build: string;
  readonly sliders: Readonly<Record<SliderName, { readonly label: string; readonly hint: string }>>;
  /** A slider's value in words. */
  readonly values: Readonly<Record<SliderName, (value: number) => string>>;
  readonly audited: string;
  readonly auditedHint: string;
  readonly again: string;
  readonly draw: (seed: number) => string;
  readonly reset: string;
  readonly truth: (change: string) => string;
  /** @param times - How many times wider the uncertainty is than for independent incidents. */
  readonly seen: (reports: string, times: string) => string;
  readonly verdictHeading: string;
  readonly verdicts: Readonly<Record<VerdictCode, (numbers: VerdictNumbers) => string>>;
  readonly reasons: Readonly<Record<VerdictReason, string>>;
  /** How much reporting alone would have to have changed. */
  readonly tipping: (change: string) => string;
  readonly methodsHeading: string;
  readonly methodsCaption: string;
  readonly columns: Readonly<Record<'method' | 'answer' | 'change' | 'picture' | 'worth', string>>;
  readonly pictureHint: (truth: string) => string;
  readonly methods: Readonly<Record<Method, { readonly name: string; readonly explained: string }>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly worth: Readonly<Record<Worth, string>>;
  readonly noInterval: string;
  readonly repeat: (count: number) => string;
  readonly repeatHint: string;
  readonly repeatCaption: (count: number) => string;
  readonly outOf: (count: number, of: number) => string;
  readonly chartTitle: string;
  readonly reported: string;
  readonly occurred: string;
  readonly before: string;
  readonly after: string;
  readonly month: string;
  readonly monthName: (number: number, isAfter: boolean) => string;
  readonly table: string;
  readonly howItWorks: string;
  readonly explanation: readonly string[];
}
