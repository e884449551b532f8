import { type CalendarDay, type DayNumber, dayNumberOf, isWithin } from '../../calendar/index.ts';
import type { CitationId } from '../../law/index.ts';
import type { HeldOfEvent, Occurrence, PersonInvolved } from '../occurrence/index.ts';
import { countedAs } from './counted-as.ts';
import { textOfDue } from './due.ts';
import type { Duty } from './duty.ts';
import type { HeldThen } from './held.ts';
import type { PreparedRule } from './prepared-duties.ts';
import { reasonsFor } from './reasons-for.ts';
import type { Responsibles } from './responsibles-of.ts';
import { numberOn, settleDue } from './settle-due.ts';

/** What a search for duties and steps goes by. */
export type Search = {
  readonly event: Occurrence;
  readonly held: HeldThen;
  readonly responsibles: Responsibles;
  readonly receivedOn: CalendarDay;
};

/** Everything that rules ask of an event, in the rules' order, within a rule by person. */
export function findDuties(search: Search, rules: readonly PreparedRule[]): readonly Duty[] {
  const duties: Duty[] = [];
  for (const rule of rules) {
    if (rule.period !== null && !isWithin(rule.period, search.receivedOn)) continue;
    const subjects = rule.rule.per === 'event' ? OF_EVENT : search.event.people;
    for (const person of subjects) {
      const duty = dutyFrom(search, rule, person);
      if (duty !== null) duties.push(duty);
    }
  }
  return duties;
}

const OF_EVENT = [null] as const;

function dutyFrom(search: Search, prepared: PreparedRule, person: PersonInvolved | null): Duty | null {
  const { event, held, responsibles, receivedOn } = search;
  const { id, rule, alternatives, numbers } = prepared;
  const why = reasonsFor(alternatives, held.now.event, person && held.now.people[person.index]!);
  if (why === null) return null;
  const citations = citationsFor(prepared, event, held.now.event, person);
  const kind: Duty['kind'] = rule.deadlines?.[1].kind ?? 'info';
  // What the law asks is asked while a paragraph of it is in force; what is ours rests on itself.
  if (prepared.cites.length > 0 && citations.length === 0 && !OURS.includes(kind)) return null;
  const base = { rule: id, person: person?.index ?? null, who: responsibles[rule.who], kind, citations, why };
  if (numbers === null) return { ...base, due: null, counted: null };
  const number = numberOn(numbers, receivedOn);
  const appliedAtFirst =
    held.atFirst !== null &&
    reasonsFor(alternatives, held.atFirst.event, person && held.atFirst.people[person.index]!) !== null;
  const { due, wish } = settleDue(event, rule, number.value, person, {
    now: held.now,
    atFirst: appliedAtFirst ? held.atFirst : null,
  });
  if (rule.onlyAhead === true && due.day < event.received.day) return null;
  return { ...base, due: textOfDue(due), counted: countedAs(event, due, number.from, wish) };
}

const OURS: readonly Duty['kind'][] = ['design', 'local'];

/** The places in the law that were in force on the day that decides, sorted. */
function citationsFor(
  { cites }: PreparedRule,
  event: Occurrence,
  held: HeldOfEvent,
  person: PersonInvolved | null,
): readonly CitationId[] {
  const established = person?.facts.establishedOn;
  const onEstablished: DayNumber = established ? dayNumberOf(established) : event.occurred.day;
  const found: CitationId[] = [];
  for (const { id, when, isByEstablished, from, to } of cites) {
    const day = isByEstablished ? onEstablished : event.occurred.day;
    if (from <= day && day <= to && (when === null || held[when])) found.push(id);
  }
  return found;
}
