import { DomainError } from '@vern/domain/errors';
import type { Recording } from '@vern/domain/incident/record';
import { checkFreeText } from '@vern/domain/privacy';
import { nextStatus, type StepSet } from '@vern/domain/step';
import type { Work } from '../work.ts';
import { recordingOf } from './recording-of.ts';

/** What everybody who takes a step gives: the version they looked at, and the words that go with it. */
export type StepInput = {
  readonly version: number;
  readonly text?: string | undefined;
  readonly reason?: string | undefined;
  /** Words that the writer said are no names. */
  readonly acknowledged?: readonly string[] | undefined;
};

/** In which part somebody takes a step. */
export type Taker<Party extends string> = {
  readonly as: Party;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string | undefined;
};

/** A step that is being taken: it may be, by this person, in this state, with these words. */
export type Taken<Party extends string, Name extends string, Effect> = Taker<Party> & {
  readonly step: Name;
  readonly text: string | undefined;
  readonly effect: Effect;
};

/** What a noun says of itself for steps to be taken on it. */
export type SteppedNoun<
  Status extends string,
  Party extends string,
  Name extends string,
  Input extends StepInput,
  Found,
  Effect extends StepEffects,
  Change,
> = {
  readonly steps: StepSet<Status, Party, never, Name>;
  /** @throws {DomainError} `not_found`, also when it is there and the actor may not see it. */
  readonly load: (work: Work, input: Input) => Promise<Found>;
  /** Where it stands. */
  readonly standing: (found: Found) => { readonly id: string; readonly version: number; readonly status: Status };
  /** @throws {DomainError} Why the step is not open to the actor. */
  readonly takerOf: (work: Work, found: Found, step: Name) => Taker<Party>;
  /** What the step makes of it; pure. */
  readonly settle: (found: Found, taken: Taken<Party, Name, Effect>, by: Recording) => Change;
  /** Writes all of it at once, or nothing. @throws {DomainError} `stale_version` when somebody is faster. */
  readonly write: (work: Work, change: Change) => Promise<void>;
};

/** What a step can do in every noun besides what the noun knows of. */
export type StepEffects = {
  /** Written beside the step's own words, and looked through as they are. */
  readonly alsoWrites?: { readonly text: string } | undefined;
};

/**
 * Take one step: may it be taken, by this person, in this state, with these words? Then write all of it at once.
 *
 * @param effectOf What the step does on top of what its row says.
 * @throws {DomainError} `not_found`, `stale_version`, `action_not_allowed`, and what the words or the effect refuse.
 */
export async function takeStep<
  Status extends string,
  Party extends string,
  Name extends string,
  Input extends StepInput,
  Found,
  Effect extends StepEffects,
  Change,
>(
  work: Work,
  noun: SteppedNoun<Status, Party, Name, Input, Found, Effect, Change>,
  { step, input }: { readonly step: Name; readonly input: Input },
  effectOf: (found: Found, taker: Taker<Party>) => Effect | Promise<Effect>,
): Promise<void> {
  const found = await noun.load(work, input);
  const { id, version, status } = noun.standing(found);
  if (version !== input.version) throw new DomainError('stale_version', { id });
  const taker = noun.takerOf(work, found, step);
  const text = input.text ?? input.reason;
  // Refused before anybody's words are looked at.
  nextStatus(noun.steps, { step, from: status, by: taker.as, text });
  if (text) checkFreeText('text', text, input.acknowledged);
  const effect = await effectOf(found, taker);
  if (effect.alsoWrites) checkFreeText('reason', effect.alsoWrites.text, input.acknowledged);
  await noun.write(work, noun.settle(found, { ...taker, step, text, effect }, recordingOf(work)));
}
