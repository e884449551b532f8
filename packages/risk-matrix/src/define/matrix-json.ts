import { defineMatrix } from './define-matrix.ts';
import { definitionOf } from './definition-of.ts';
import type { MatrixDefinition } from './matrix-definition.ts';
import { MatrixDefinitionError } from './matrix-definition-error.ts';
import { isObject } from './read-object.ts';
import type { RiskMatrix } from './risk-matrix.ts';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The JSON form of a matrix: its definition, with `null` for an anchor that has no upper end.
 * `matrixFromJson(matrixToJson(matrix))` equals `matrix` exactly. Schema: `@vern/risk-matrix/schema.json`.
 */
export function matrixToJson(matrix: RiskMatrix): Json {
  return toJson(definitionOf(matrix));
}

/**
 * Read a matrix from its JSON form, given as parsed JSON.
 *
 * @throws {MatrixDefinitionError} With every fault at once.
 */
export function matrixFromJson(json: unknown): RiskMatrix {
  return defineMatrix(definitionFromJson(json));
}

/**
 * Read a matrix from JSON text, as it stands in a file.
 *
 * @throws {MatrixDefinitionError} If the text is no JSON, or with every fault of the definition.
 */
export function parseMatrix(text: string): RiskMatrix {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MatrixDefinitionError([{ code: 'wrong_type', path: '', message: 'is not valid JSON' }]);
  }
  return matrixFromJson(json);
}

/** The definition behind a JSON form: open ends become `Infinity`. Nothing is checked here. */
function definitionFromJson(json: unknown): MatrixDefinition {
  if (!isObject(json)) return json as MatrixDefinition;
  // Editors want to know the schema; the definition does not.
  const { $schema: _schema, ...rest } = json;
  const { likelihood, dimensions } = rest;
  return {
    ...rest,
    ...(likelihood === undefined ? {} : { likelihood: openScale(likelihood) }),
    ...(dimensions === undefined
      ? {}
      : { dimensions: Array.isArray(dimensions) ? dimensions.map(openScale) : dimensions }),
  } as unknown as MatrixDefinition;
}

function openScale(scale: unknown): unknown {
  if (!isObject(scale) || !Array.isArray(scale['classes'])) return scale;
  return { ...scale, classes: scale['classes'].map(openClass) };
}

function openClass(step: unknown): unknown {
  if (!isObject(step) || !isObject(step['anchor']) || step['anchor']['to'] !== null) return step;
  return { ...step, anchor: { ...step['anchor'], to: Infinity } };
}

function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, toJson(part)]])),
    );
  }
  return value === Infinity ? null : (value as Json);
}
