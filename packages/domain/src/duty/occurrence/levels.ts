import { type Severity, settleSeverity } from '../../severity/index.ts';
import { severityFloorLevel } from '../../theme/violence/index.ts';
import type { DutyFacts } from '../facts/duty-facts.schema.ts';

/** How serious something was held to be at receipt, and how serious it is held to be now. */
export type Level = { readonly first: Severity; readonly now: Severity };

/** How serious the event is, and how much care each of its people needs. */
export type Levels = { readonly event: Level; readonly people: readonly Level[] };

/**
 * The levels of an event and of its people. The event is as serious as its worst-off person; the care is each person's own, unless
 * somebody judged the event higher than its facts, which counts for all.
 */
export function levelsOf(facts: DutyFacts): Levels {
  const { kinds, affected, answers, severitySelf, severityAssessed } = facts;
  const floorFor = (people: DutyFacts['affected']) =>
    severityFloorLevel({
      kinds,
      affected: people,
      threatLevel: answers.threatLevel,
      objectOrWeapon: answers.objectOrWeapon,
    });
  const floor = floorFor(affected);
  const first = settleSeverity(severitySelf, floor);
  const event = { first, now: severityAssessed ?? first };
  const people = affected.map((person) => {
    const own = affected.length === 1 ? floor : floorFor([person]);
    return { first: careAt(event.first, floor, own), now: careAt(event.now, floor, own) };
  });
  return { event, people };
}

function careAt(severity: Severity, floor: Severity, own: Severity): Severity {
  return severity > floor ? severity : own;
}
