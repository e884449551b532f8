import type { SentEvent, SentPerson } from '../incidents/sent-report.ts';
import type { Step } from '../incidents/step.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Moment } from './demo-clock.ts';

/** One report that is made for those who try the demo, told as people would tell it. */
export interface DemoCase {
  readonly unit: SeedUnit;
  readonly reporterId: string;
  /** Whom it happened to; the one who sent it unless somebody else is named. */
  readonly affectedId?: string;
  readonly happened: Moment;
  readonly sent: Moment;
  readonly event: Omit<SentEvent, 'affected'>;
  /** What it did to them, where it did anything. */
  readonly harm?: Partial<Omit<SentPerson, 'personId'>>;
  readonly steps: readonly Step[];
  /** The same word for every report of one situation that came back. */
  readonly series?: string;
}

/** Everything the demo's reports are told with. */
export interface DemoCast {
  readonly school: SeedUnit;
  readonly kindergarten: SeedUnit;
  /** A school that nobody leads. */
  readonly vacant: SeedUnit;
  /** A school that no demo person works at. */
  readonly elsewhere: SeedUnit;
  /** Colleagues at a unit who are nobody to sign in as; the index goes round. */
  colleague(unit: SeedUnit, index: number): string;
  /** The id of a demo person by their subject. */
  person(subject: string): string;
}
