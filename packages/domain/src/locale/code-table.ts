/** One code with its word and the days on which it may be chosen. */
export type CodeEntry<C extends string = string> = {
  readonly code: C;
  /** In bokmål; `packages/i18n` has the other languages. */
  readonly label: string;
  /** First calendar day (`YYYY-MM-DD`) on which the code may be chosen. */
  readonly validFrom: string;
  /** Last calendar day on which it may be chosen; absent while it is in use. */
  readonly validTo?: string;
  /** The code that took over; old reports keep the code they were made with. */
  readonly replacedBy?: C;
};

/** A closed list of codes. Codes are never deleted and never given a new meaning: they get a `validTo`. */
export type CodeTable<C extends string = string, X = unknown, N extends string = string> = {
  /** The noun and the table: `incident.locations`. What its words are found by. */
  readonly name: N;
  /** Every code ever shipped, in display order. */
  readonly codes: readonly [C, ...C[]];
  readonly entries: { readonly [K in C]: CodeEntry<C> & X };
};

/** The codes of a table as a union type: `CodeOf<typeof LOCATIONS>`. */
export type CodeOf<T> = T extends CodeTable<infer C> ? C : never;

type Row = Omit<CodeEntry, 'code' | 'validFrom'> & { readonly validFrom?: string };

/**
 * Builds a code table.
 *
 * @param name - The noun and the table: `incident.locations`; no other table has it.
 * @param validFrom - First day of all codes that do not give their own.
 * @param rows - By code, in display order. Rows without `validFrom` get the table's.
 *
 * @throws {RangeError} If the table is empty, a code is not snake_case, a period ends before it begins,
 * or `replacedBy` names a code that the table does not have.
 */
export function defineCodeTable<const N extends string, C extends string, const R extends Row>(
  name: N,
  validFrom: string,
  rows: { readonly [K in C]: R },
): CodeTable<C, Omit<R, keyof CodeEntry>, N> {
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
  return { name, codes, entries } as unknown as CodeTable<C, Omit<R, keyof CodeEntry>, N>;
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
