import type { Actor, ActorScope } from '@vern/domain/access';
import type { CalendarDay } from '@vern/domain/calendar';
import type { Organisation } from './places/organisation.ts';
import type { Ports } from './ports.ts';

/** What a use case is given: the facts that the ladder has proved, and the ways out. */
export type Work = {
  readonly actor: Actor;
  readonly scope: ActorScope;
  readonly organisation: Organisation;
  readonly day: CalendarDay;
  readonly now: Date;
  readonly newId: () => string;
  readonly ports: Ports;
};
