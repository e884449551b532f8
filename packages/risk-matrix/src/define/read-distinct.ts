import type { ReportFault } from './fault.ts';
import { isObject } from './read-object.ts';

/** Reports every `code` that an earlier item of the list already has. */
export function readDistinct(items: unknown, path: string, report: ReportFault): void {
  if (!Array.isArray(items)) return;
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const code = isObject(item) ? item['code'] : undefined;
    if (code === undefined) continue;
    if (seen.has(code)) report('duplicate_code', `${path}/${index}/code`, `'${String(code)}' stands twice`);
    seen.add(code);
  }
}
