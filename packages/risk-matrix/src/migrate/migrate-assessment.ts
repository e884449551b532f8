import type { Assessment } from '../evaluate/evaluate.ts';
import type { ClassMapping } from './class-map.ts';
import type { MatrixMap } from './map-matrix.ts';

/** What becomes of an assessment under a new matrix. */
export type Migration =
  | { readonly kind: 'mapped'; readonly assessment: Assessment }
  /** Someone must choose: the classes each rating may be, the likelihood under `likelihood`. */
  | { readonly kind: 'undecided'; readonly candidates: Candidates }
  /** Ratings that have no place in the new matrix: `likelihood` or dimension codes. */
  | { readonly kind: 'unmappable'; readonly lost: readonly string[] };

/** Possible classes of each rating under the new matrix. */
export interface Candidates {
  readonly likelihood: readonly number[];
  readonly consequences: Readonly<Record<string, readonly number[]>>;
}

/**
 * Translate one assessment. Nothing is guessed: what is not certain is given back as a choice, and what
 * has no place is named.
 *
 * @throws {RangeError} If the assessment does not belong to the map's old matrix.
 */
export function migrateAssessment(map: MatrixMap, assessment: Assessment): Migration {
  const candidates: Candidates = {
    likelihood: targets(map.likelihood, assessment.likelihood, 'likelihood'),
    consequences: Object.fromEntries(
      Object.entries(assessment.consequences).map(([code, index]) => {
        const mapping = Object.hasOwn(map.dimensions, code) ? map.dimensions[code]! : null;
        return [code, mapping === null ? [] : targets(mapping, index, code)];
      }),
    ),
  };
  const all = [['likelihood', candidates.likelihood] as const, ...Object.entries(candidates.consequences)];
  const lost = all.filter(([, to]) => to.length === 0).map(([scale]) => scale);
  if (lost.length > 0) return { kind: 'unmappable', lost };
  if (all.some(([, to]) => to.length > 1)) return { kind: 'undecided', candidates };
  const consequences = Object.entries(candidates.consequences).map(([code, to]) => [code, to[0]!] as const);
  return {
    kind: 'mapped',
    assessment: {
      ...assessment,
      likelihood: candidates.likelihood[0]!,
      consequences: Object.fromEntries(consequences),
    },
  };
}

function targets(mapping: readonly ClassMapping[], index: number, scale: string): readonly number[] {
  const entry = mapping[index];
  if (entry === undefined) throw new RangeError(`Class ${index} is outside the old scale '${scale}'.`);
  return entry.to;
}
