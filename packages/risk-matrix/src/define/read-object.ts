import type { ReportFault } from './fault.ts';

type Reader = (value: unknown, path: string) => void;

/** How each property of an object is read. A trailing `?` on the name makes it optional. */
export type Shape = Readonly<Record<string, Reader>>;

/**
 * Reads an object property by property and reports what is missing, unknown or no object at all.
 *
 * Unknown properties are faults, not noise: a misspelt `acceptence` would otherwise be lost in silence.
 */
export function readObject(value: unknown, path: string, shape: Shape, report: ReportFault): void {
  if (!isObject(value)) {
    report('wrong_type', path, 'must be an object');
    return;
  }
  const known = new Set<string>();
  for (const [name, read] of Object.entries(shape)) {
    const key = name.replace(/\?$/, '');
    known.add(key);
    if (value[key] !== undefined) read(value[key], `${path}/${key}`);
    else if (key === name) report('missing', `${path}/${key}`, 'is missing');
  }
  for (const key of Object.keys(value)) {
    if (!known.has(key)) report('unknown_property', `${path}/${key}`, 'is not a property of a matrix definition');
  }
}

/** Reads each item of a list whose length must lie in `[least, most]`. */
export function readList(
  value: unknown,
  path: string,
  [least, most]: readonly [number, number],
  read: Reader,
  report: ReportFault,
): void {
  if (!Array.isArray(value)) {
    report('wrong_type', path, 'must be a list');
    return;
  }
  if (value.length < least || value.length > most) {
    report('size', path, `must have ${least} to ${most} items, has ${value.length}`);
  }
  for (const [index, item] of value.entries()) read(item, `${path}/${index}`);
}

/** True for a plain record: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
