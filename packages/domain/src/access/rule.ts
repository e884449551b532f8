import type { CalendarDay } from '../calendar/index.ts';
import type { Actor } from './actor.ts';

/** Why something is allowed: the relation between the person and the thing. */
export type Grant<R extends string = string> = {
  readonly relation: R;
  /** Id of the person the actor stands in for, when the relation comes from a deputy's assignment. */
  readonly asDeputyFor?: string;
};

/** Asks whether an actor stands in a relation to a thing on a day. No answer means no: deny by default. */
export type Rule<S, R extends string = string> = (actor: Actor, subject: S, day: CalendarDay) => Grant<R> | undefined;

/** Granted by the first rule that grants; the rest are not asked. */
export function anyOf<S, R extends string>(...rules: readonly Rule<S, R>[]): Rule<S, R> {
  return (actor, subject, day) => {
    for (const rule of rules) {
      const grant = rule(actor, subject, day);
      if (grant !== undefined) return grant;
    }
    return undefined;
  };
}

/** Granted when every rule grants, for the reason of the first; stops at the first that does not. */
export function allOf<S, R extends string>(first: Rule<S, R>, ...others: readonly Rule<S, string>[]): Rule<S, R> {
  return (actor, subject, day) => {
    const grant = first(actor, subject, day);
    if (grant === undefined) return undefined;
    return others.every((rule) => rule(actor, subject, day) !== undefined) ? grant : undefined;
  };
}

/** A rule that asks the thing alone, for use inside `allOf`. */
export function when<S>(holds: (subject: S) => boolean): Rule<S, 'condition'> {
  return (_actor, subject) => (holds(subject) ? { relation: 'condition' } : undefined);
}

/** A rule that grants nobody: said out loud where a policy means it. */
export const nobody: Rule<unknown, never> = () => undefined;
