import { type CalendarDay, type DayNumber, dayNumberOf, isWithin } from '../../calendar/index.ts';
import type { CitationId } from '../../law/index.ts';
import { type Condition, type ConditionSet, includesAll } from '../condition/index.ts';
import type { Occurrence, PersonInvolved } from '../occurrence/index.ts';
import { countedAs } from './counted-as.ts';
import { textOfDue } from './due.ts';
import type { Duty } from './duty.ts';
import { type HeldThen, heldOfSubject } from './held.ts';
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
  const { now } = search.held;
  const duties: Duty[] = [];
  for (const rule of rules) {
    if (rule.period !== null && !isWithin(rule.period, search.receivedOn)) continue;
    const subjects = rule.isOfEvent ? OF_EVENT : search.event.people;
    for (const person of subjects) {
      const why = reasonsFor(rule.alternatives, now.event, heldOfSubject(now, person));
      if (why === null) continue;
      const duty = dutyFrom(search, rule, person, why);
      if (duty !== null) duties.push(duty);
    }
  }
  return duties;
}

const OF_EVENT = [null] as const;

function dutyFrom(
  search: Search,
  rule: PreparedRule,
  person: PersonInvolved | null,
  why: readonly Condition[],
): Duty | null {
  const { event, held, responsibles } = search;
  const heldOfPerson = heldOfSubject(held.now, person);
  const citations = citationsFor(rule, event, held.now.event, person);
  if (rule.needsLaw && citations.length === 0) return null;
  const { id, kind, numbers } = rule;
  const index = person === null ? null : person.index;
  const who = responsibles[rule.who];
  if (numbers === null) return { rule: id, person: index, due: null, who, kind, citations, why, counted: null };
  const number = numberOn(numbers, search.receivedOn);
  const due = settleDue(event, rule, number.value, person, heldOfPerson, appliedAtFirst(held, rule, person));
  if (rule.onlyAhead && due.day < event.received.day) return null;
  const counted = countedAs(event, due, number.from);
  return { rule: id, person: index, due: textOfDue(due), who, kind, citations, why, counted };
}

function appliedAtFirst({ atFirst }: HeldThen, { alternatives }: PreparedRule, person: PersonInvolved | null): boolean {
  return atFirst !== null && reasonsFor(alternatives, atFirst.event, heldOfSubject(atFirst, person)) !== null;
}

/** The places in the law that were in force on the day that decides, sorted. */
function citationsFor(
  { cites, found }: PreparedRule,
  event: Occurrence,
  held: ConditionSet,
  person: PersonInvolved | null,
): readonly CitationId[] {
  let which = 0;
  for (let i = 0; i < cites.length; i += 1) {
    const { ofEvent, isByEstablished, from, to } = cites[i]!;
    const day = isByEstablished ? dayEstablished(event, person) : event.occurred.day;
    if (from <= day && day <= to && includesAll(held, ofEvent)) which |= 1 << i;
  }
  const known = found[which];
  if (known !== undefined) return known;
  const list = cites.filter((_, i) => (which & (1 << i)) !== 0).map(({ id }) => id);
  found[which] = list;
  return list;
}

function dayEstablished({ occurred }: Occurrence, person: PersonInvolved | null): DayNumber {
  const established = person?.facts.establishedOn;
  return established ? dayNumberOf(established) : occurred.day;
}
