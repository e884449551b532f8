import * as statistics from '@vern/incident-statistics';
import { unspelled } from '@vern/incident-statistics/conformance';
import * as matrices from '@vern/risk-matrix';
import type { Adapter } from './adapter.ts';

/** A call that must be refused: arguments by position, or the one argument. */
interface Refused {
  readonly function: string;
  readonly arguments: unknown;
}

/** What the engines' refusals begin with: the argument, or the part of it, that is wrong, and what it must be. */
const NAMES_AN_ARGUMENT = /^[a-z][\w.[\]]*( and [a-z]\w*)? (must|has|exceeds?|is|needs)\b/i;

/** Calls a function of an engine with arguments that it must refuse, and says whether it named what was wrong. */
export const refusalAdapter: Adapter = (input, { expected }) => {
  const { function: name, arguments: given } = input as Refused;
  const engine: Readonly<Record<string, unknown>> = { ...statistics, ...matrices };
  const call = Object.hasOwn(engine, name) ? engine[name] : undefined;
  if (typeof call !== 'function') throw new RangeError(`No engine has a function ${name}.`);
  try {
    const got: unknown = call(...(unspelled(Array.isArray(given) ? given : [given]) as readonly unknown[]));
    return { throws: `nothing: it answered ${JSON.stringify(got)}` };
  } catch (error) {
    const isRefusal = error instanceof RangeError || error instanceof TypeError;
    return isRefusal && NAMES_AN_ARGUMENT.test(error.message) ? expected : { throws: String(error) };
  }
};
