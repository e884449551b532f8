import type { ScaleClass } from '../define/matrix-definition.ts';
import { isObject } from '../define/read-object.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import type { Assessment } from '../evaluate/evaluate.ts';
import { UsageError } from './report.ts';

/** An assessment from a file, with the name it goes by in the output. */
export interface NamedAssessment extends Assessment {
  readonly id: string;
}

const KNOWLEDGE = ['weak', 'moderate', 'strong'] as const;

/**
 * Reads a list of assessments. Classes are given by their codes or by their index from 0.
 *
 * @throws {UsageError} Naming the first assessment that cannot be read, and why.
 */
export function readAssessments(matrix: RiskMatrix, file: string, text: string): readonly NamedAssessment[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not valid JSON.`);
  }
  if (!Array.isArray(list)) throw new UsageError(`${file} must hold a list of assessments.`);
  return list.map((item, index) => {
    const where = `${file}, assessment ${index}`;
    if (!isObject(item)) throw new UsageError(`${where}: must be an object.`);
    const { id = String(index), likelihood, consequences, knowledge } = item;
    if (!isObject(consequences)) throw new UsageError(`${where}: 'consequences' must give a class per dimension.`);
    const known = KNOWLEDGE.find((strength) => strength === knowledge);
    if (knowledge !== undefined && known === undefined) throw new UsageError(`${where}: unknown knowledge.`);
    return {
      id: String(id),
      likelihood: classIndex(matrix.likelihood.classes, likelihood, where),
      consequences: Object.fromEntries(
        Object.entries(consequences).map(([code, value]) => {
          const dimension = matrix.dimensions.find((candidate) => candidate.code === code);
          if (dimension === undefined) throw new UsageError(`${where}: the matrix has no dimension '${code}'.`);
          return [code, classIndex(dimension.classes, value, where)];
        }),
      ),
      ...(known === undefined ? {} : { knowledge: known }),
    };
  });
}

function classIndex(classes: readonly ScaleClass[], value: unknown, where: string): number {
  const index = typeof value === 'number' ? value : classes.findIndex(({ code }) => code === value);
  if (classes[index] === undefined) throw new UsageError(`${where}: there is no class '${String(value)}'.`);
  return index;
}
