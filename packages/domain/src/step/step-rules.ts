import { anyOf, type Rule } from '../access/index.ts';
import type { StepRow, StepTable } from './step-row.ts';

/**
 * Who may take each step, as rules of a policy: whoever a party's rule grants, in the order in which the row names the
 * parties. Whether the thing is in the right state is asked on top of this.
 */
export function stepRules<
  Status extends string,
  Party extends string,
  Subject,
  Name extends string,
  S,
  R extends string,
>(
  { names, rows }: StepTable<Status, Party, Subject, Name>,
  ruleOf: { readonly [P in Party]: Rule<S, R> },
): { readonly [N in Name]: Rule<S, R> } {
  const rules = names.map((name) => [name, anyOf(...partiesOf(rows[name]).map((party) => ruleOf[party]))]);
  // `fromEntries` forgets which keys it was given; they are exactly `names`.
  return Object.fromEntries(rules) as { readonly [N in Name]: Rule<S, R> };
}

function partiesOf<Status extends string, Party extends string>({
  by,
  except = {},
}: StepRow<Status, Party>): readonly Party[] {
  const elsewhere = Object.values<{ readonly by: readonly Party[] } | undefined>(except);
  return [...new Set([...by, ...elsewhere.flatMap((each) => each?.by ?? [])])];
}
