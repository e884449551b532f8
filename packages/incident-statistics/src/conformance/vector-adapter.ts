/** One case of a vector file, as the conformance runner hands it over. */
export interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/** Turns a case's input into what is compared with its `expected`; throws on a case it does not know. */
export type VectorAdapter = (input: unknown, vectorCase: VectorCase) => unknown;

/** The vectors are outside data: a case is read as the form its file promises, and the functions refuse what is not. */
export function adapt<Input>(f: (input: Input) => unknown): VectorAdapter {
  return (input) => f(input as Input);
}

/** One adapter for each kind of case in a file; a kind it does not know is an error, never a pass. */
export function byKind(field: string, adapters: Readonly<Record<string, VectorAdapter>>): VectorAdapter {
  return (input, vectorCase) => {
    const kind = String((input as Record<string, unknown>)[field]);
    const adapter = Object.hasOwn(adapters, kind) ? adapters[kind] : undefined;
    if (adapter === undefined) throw new RangeError(`Unknown ${field} in ${vectorCase.id}: ${kind}`);
    return adapter(input, vectorCase);
  };
}
