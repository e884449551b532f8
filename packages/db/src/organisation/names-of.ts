import type { Transaction } from '../scope/in-scope.ts';

/** Names of some people, as a look-up. An id without a person in this municipality has the empty name. */
export async function namesOf(
  tx: Transaction,
  municipalityId: string,
  personIds: readonly string[],
): Promise<(id: string) => string> {
  const people = await tx.person.findMany({
    where: { municipalityId, id: { in: [...new Set(personIds)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}
