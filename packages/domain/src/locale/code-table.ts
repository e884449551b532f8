import type { Label } from './label.ts';
import type { Locale } from './locale.ts';

/** One code with its texts and the days on which it may be chosen. */
export type CodeEntry<C extends string = string> = {
  readonly code: C;
  readonly label: Label;
  /** First calendar day (`YYYY-MM-DD`) on which the code may be chosen. */
  readonly validFrom: string;
  /** Last calendar day on which it may be chosen; absent while it is in use. */
  readonly validTo?: string;
  /** The code that took over; old reports keep the code they were made with. */
  readonly replacedBy?: C;
};

/** A closed list of codes. Codes are never deleted and never given a new meaning: they get a `validTo`. */
export type CodeTable<C extends string = string, X = unknown> = {
  /** Every code ever shipped, in display order. */
  readonly codes: readonly [C, ...C[]];
  readonly entries: { readonly [K in C]: CodeEntry<C> & X };
};

/** The codes of a table as a union type: `CodeOf<typeof LOCATIONS>`. */
export type CodeOf<T> = T extends CodeTable<infer C> ? C : never;

type Row = Omit<CodeEntry, 'code' | 'validFrom'> & { readonly validFrom?: string };

/**
 * Builds a code table; rows without `validFrom` get the table's.
 *
 * @throws {RangeError} If the table is empty, a code is not snake_case, a period ends before it begins,
 * or `replacedBy` names a code that the table does not have.
 */
export function defineCodeTable<C extends string, const R extends Row>(
  validFrom: string,
  rows: { readonly [K in C]: R },
): CodeTable<C, Omit<R, keyof CodeEntry>> {
  const codes = Object.keys(rows) as C[];
  if (codes.length === 0) throw new RangeError('A code table needs at least one code');
  const entries = Object.fromEntries(codes.map((code) => [code, { validFrom, ...rows[code], code }]));
  for (const [code, entry] of Object.entries(entries)) {
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code)) throw new RangeError(`Not a snake_case code: ${code}`);
    if (entry.validTo !== undefined && entry.validTo < entry.validFrom)
      throw new RangeError(`Ends before it begins: ${code}`);
    if (entry.replacedBy !== undefined && !(entry.replacedBy in entries))
      throw new RangeError(`Replaced by nothing: ${code}`);
  }
  // `fromEntries` forgets which keys it was given; they are exactly `codes`.
  return { codes, entries } as unknown as CodeTable<C, Omit<R, keyof CodeEntry>>;
}

/** The text of a code in one language. */
export function labelOf<C extends string>(table: CodeTable<C>, code: C, locale: Locale): string {
  return table.entries[code].label[locale];
}

/** Whether a value from outside is a code of the table, chosen on whatever day. */
export function isCode<C extends string>(table: CodeTable<C>, value: unknown): value is C {
  return typeof value === 'string' && Object.hasOwn(table.entries, value);
}

/** The codes that may be chosen on a calendar day, in display order. */
export function codesValidOn<C extends string>(table: CodeTable<C>, day: string): readonly C[] {
  return table.codes.filter((code) => {
    const { validFrom, validTo } = table.entries[code];
    return validFrom <= day && (validTo === undefined || day <= validTo);
  });
}

/**
 * The code that stands for an old one today: follows `replacedBy` to its end.
 *
 * @throws {RangeError} If the table replaces codes in a circle.
 */
export function currentCode<C extends string>(table: CodeTable<C>, code: C): C {
  const seen = new Set<C>();
  let current = code;
  for (;;) {
    if (seen.has(current)) throw new RangeError(`Replaced in a circle: ${code}`);
    seen.add(current);
    const next = table.entries[current].replacedBy;
    if (next === undefined) return current;
    current = next;
  }
}
