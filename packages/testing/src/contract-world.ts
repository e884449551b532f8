import type { ActorScope, Role } from '@vern/domain/access';
import type { nounsInMemory } from './nouns.ts';

type Held = {
  readonly role: Role;
  readonly at: 'school' | 'otherSchool';
  readonly from?: string;
  readonly to?: string;
};

/** Everybody in the worlds that contracts are held against. Each is called what they are listed as here. */
export const CONTRACT_PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  caretaker: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  former: { role: 'employee', at: 'school', to: '2025-12-31' },
  coming: { role: 'employee', at: 'school', from: '2999-01-01' },
  // Names that sort differently by what one takes for the alphabet.
  Zara: { role: 'employee', at: 'otherSchool' },
  anna: { role: 'employee', at: 'otherSchool' },
  Bo: { role: 'employee', at: 'otherSchool' },
  Ærlig: { role: 'employee', at: 'otherSchool' },
  Øyvind: { role: 'employee', at: 'otherSchool' },
  Åse: { role: 'employee', at: 'otherSchool' },
} as const satisfies Readonly<Record<string, Held>>;

/** One of them. */
export type ContractPerson = keyof typeof CONTRACT_PEOPLE;

/** A municipality of a test's own in which nothing has happened, behind the ports whose promises are held against it. */
export type ContractWorld = {
  readonly ports: ReturnType<typeof nounsInMemory>;
  readonly places: Readonly<Record<'school' | 'otherSchool', string>>;
  readonly people: Readonly<Record<ContractPerson, string>>;
  readonly scopeOf: (who: ContractPerson) => ActorScope;
  /** Tell somebody that they were given a measure: there is no port for it. */
  readonly tell: (who: ContractPerson, at: Date) => Promise<void>;
};

/** What a noun's ports promise, as tests: the same for every way of keeping it. */
export type Contract = (makeWorld: () => Promise<ContractWorld>) => void;
