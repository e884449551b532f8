/** One case of a vector file. */
export interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/**
 * Computes what an engine says of a vector's input, in the vector's words.
 *
 * @throws Anything, where the input is of a kind it does not know; the case then counts as failed.
 */
export type Adapter = (input: unknown, vectorCase: VectorCase) => unknown;

/** Adapters by the `file` field of the vector files they read. */
export type Adapters = Readonly<Record<string, Adapter>>;
