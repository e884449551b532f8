import type { ReportFault } from './fault.ts';
import { isObject, readObject } from './read-object.ts';

/** An anchor must run upwards from a finite number of at least 0; only its end may be infinite. */
export function readAnchor(value: unknown, path: string, report: ReportFault): void {
  readObject(value, path, { from: number, to: number }, report);
  if (!isObject(value)) return;
  const { from, to } = value as { from: unknown; to: unknown };
  if (typeof from !== 'number' || typeof to !== 'number') return;
  if (Number.isNaN(from) || Number.isNaN(to)) report('bad_anchor', path, 'must not be NaN');
  else if (from < 0 || from === Infinity)
    report('bad_anchor', path, `must start at a finite number from 0, not ${from}`);
  else if (to <= from) report('bad_anchor', path, `must end above ${from}, not at ${to}`);

  function number(part: unknown, place: string): void {
    if (typeof part !== 'number') report('wrong_type', place, 'must be a number');
  }
}
