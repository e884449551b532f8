import type { Json } from '../define/matrix-json.ts';

/** Any result as JSON: infinities and NaN become texts, as in the reference vectors; undefined is left out. */
export function plainJson(value: unknown): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, plainJson(part)]])),
    );
  }
  return value as Json;
}
