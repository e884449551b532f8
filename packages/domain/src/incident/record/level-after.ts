import { floorBy, type Severity, settleSeverity } from '../../severity/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { IncidentFacts } from '../shape/index.ts';

type Level = Pick<IncidentFacts, 'severityFloor' | 'severity'>;

/**
 * The floor and the level of a report once more is known of its people: what was assessed stands, and never below the floor.
 * @param isPart - Only some of the people are known here: the report is at least as serious as it was.
 */
export function levelAfter(
  { floors }: Pick<Theme, 'floors'>,
  facts: IncidentFacts,
  people: readonly object[],
  isPart: boolean,
): Level {
  const { floor } = floorBy(floors, { ...facts.themeAnswers, kinds: facts.kinds, affected: people });
  const severityFloor = isPart ? higher(floor, facts.severityFloor) : floor;
  const severity = settleSeverity(facts.severityAssessed ?? facts.severitySelf, severityFloor);
  return { severityFloor, severity: isPart ? higher(severity, facts.severity) : severity };
}

function higher(one: Severity, other: Severity): Severity {
  return one > other ? one : other;
}
