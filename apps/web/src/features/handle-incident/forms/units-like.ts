/** Units whose name has what somebody looks for, in any case. Nothing looked for gives all of them. */
export function unitsLike<Unit extends { readonly name: string }>(units: readonly Unit[], wanted: string): Unit[] {
  const lower = wanted.trim().toLocaleLowerCase('nb');
  return units.filter(({ name }) => name.toLocaleLowerCase('nb').includes(lower));
}
