/** One case of a vector file, as the conformance runner hands it over. */
export interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/** Turns a case's input into what is compared with its `expected`; throws on a case it does not know. */
export type VectorAdapter = (input: unknown, vectorCase: VectorCase) => unknown;

/**
 * The vectors are outside data: a case is read as the form its file promises, and the functions refuse what is not.
 * Doubles that JSON has no numbers for come spelled, and are read here for every adapter.
 */
export function adapt<Input>(f: (input: Input) => unknown): VectorAdapter {
  return (input) => f(unspelled(input) as Input);
}

/** JSON has no words for the doubles that are no numbers: a case spells them, and this reads them, however deep they lie. */
export function unspelled(value: unknown): unknown {
  if (value === 'Infinity' || value === '-Infinity' || value === 'NaN') return Number(value);
  if (Array.isArray(value)) return value.map(unspelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unspelled(entry)]));
}

/** The fields that an engine takes of a case: what else a case says of itself (its group, its basis) is for its readers. */
export function only<Input, Field extends keyof Input>(input: Input, fields: readonly Field[]): Pick<Input, Field> {
  const kept = fields.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]);
  return Object.fromEntries(kept) as Pick<Input, Field>;
}

/**
 * What the vectors call a number that a formula divides out of nothing: the double, where the engine says null.
 * (Null in a vector is what the reference itself declares undefined, as a Wald interval with a zero.)
 */
export function orNaN(value: number | null): number {
  return value ?? Number.NaN;
}

/** One adapter for each kind of case in a file; a kind it does not know is an error, never a pass. */
export function byKind(field: string, adapters: Readonly<Record<string, VectorAdapter>>): VectorAdapter {
  return (input, vectorCase) => {
    const kind = String((input as Record<string, unknown>)[field]);
    const adapter = Object.hasOwn(adapters, kind) ? adapters[kind] : undefined;
    if (adapter === undefined) throw new RangeError(`Unknown ${field} in ${vectorCase.id}: ${kind}`);
    const { [field]: _, ...rest } = input as Record<string, unknown>;
    return adapter(rest, vectorCase);
  };
}
