import type { Json } from '../define/matrix-json.ts';
import { matrixToJson } from '../define/matrix-json.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';

/**
 * A matrix as YAML 1.2, for people to read and edit. Any YAML reader gives what `matrixFromJson` takes: this package has no
 * dependency, so it reads none itself.
 */
export function matrixToYaml(matrix: RiskMatrix): string {
  return block(matrixToJson(matrix), '');
}

function block(value: Json, indent: string): string {
  if (isList(value)) return value.map((item) => `${indent}- ${inItem(item, indent)}`).join('');
  return Object.entries(value as Record<string, Json>)
    .map(([key, item]) => `${indent}${JSON.stringify(key).replace(PLAIN_KEY, '$1')}:${behindKey(item, indent)}`)
    .join('');
}

/** Keys that need no quotation marks in any version of YAML. */
const PLAIN_KEY = /^"([a-zA-Z]{3,})"$/;

function behindKey(value: Json, indent: string): string {
  return isFlat(value) ? ` ${flat(value)}\n` : `\n${block(value, `${indent}  `)}`;
}

function inItem(value: Json, indent: string): string {
  return isFlat(value) ? `${flat(value)}\n` : block(value, `${indent}  `).trimStart();
}

/** What reads best on one line: a single value, a row of them, an empty list or object. */
function isFlat(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return isList(value)
    ? value.every((item) => typeof item !== 'object' || item === null)
    : Object.keys(value).length === 0;
}

/** JSON is YAML: texts keep their quotation marks, so that `no`, `1.0` and `2026-01-01` stay texts. */
function flat(value: Json): string {
  return isList(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
