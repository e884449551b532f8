import type { StepNameOf, StepNameWith } from './step-names.ts';

/** Some table of steps, for its names alone. */
type Named = { readonly names: readonly string[]; readonly rows: { readonly [name: string]: object } };

/** The names of the steps that are taken on one part of a thing; on the whole of it where the part is null. */
export type StepNameOn<T extends Named, Part extends string | null> = Part extends string
  ? StepNameWith<T, { readonly part: Part }>
  : Exclude<StepNameOf<T>, StepNameWith<T, { readonly part: string }>>;

/** The steps of a table that are taken on one part of the thing, or on the whole of it, in the table's order. */
export function stepsOn<T extends Named, const Part extends string | null>(
  { names, rows }: T,
  part: Part,
): readonly StepNameOn<T, Part>[] {
  const parts = new Map(
    Object.entries<{ readonly part?: string }>(rows).map(([name, row]) => [name, row.part ?? null]),
  );
  return names.filter((name): name is string & StepNameOn<T, Part> => parts.get(name) === part);
}
