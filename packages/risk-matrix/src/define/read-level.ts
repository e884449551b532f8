import type { ReportFault } from './fault.ts';
import { ACCEPTANCE_RULES, LEVEL_PATTERNS } from './matrix-definition.ts';
import { readObject } from './read-object.ts';
import { readCode, readColour, readLocalised, readOneOf, readWholeNumber } from './read-values.ts';

/** Reader for one level with its acceptance criterion. */
export function levelReader(languages: readonly string[], report: ReportFault) {
  const localised = (value: unknown, path: string) => readLocalised(value, path, languages, report);
  const acceptance = (value: unknown, path: string) =>
    readObject(
      value,
      path,
      {
        rule: (rule, place) => readOneOf(rule, place, ACCEPTANCE_RULES, report),
        acceptedBy: localised,
        action: localised,
        deadlineDays: (days, place) => {
          if (days !== null) readWholeNumber(days, place, report);
        },
        decisionLevel: (steps, place) => readWholeNumber(steps, place, report),
      },
      report,
    );
  return (value: unknown, path: string): void =>
    readObject(
      value,
      path,
      {
        code: (code, place) => readCode(code, place, report),
        label: localised,
        colour: (colour, place) => readColour(colour, place, report),
        pattern: (pattern, place) => readOneOf(pattern, place, LEVEL_PATTERNS, report),
        acceptance,
      },
      report,
    );
}
