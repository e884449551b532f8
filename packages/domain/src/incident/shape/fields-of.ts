import type { Field, FieldKind, FieldReach } from './field.ts';

type Fields = Readonly<Record<string, Field>>;

/** Names of the fields, in their own order. */
export function namesOf<F extends Fields>(fields: F): readonly (keyof F & string)[] {
  return Object.keys(fields);
}

/** Names of the fields of one kind. */
export function namesOfKind<F extends Fields, K extends FieldKind>(
  fields: F,
  kind: K,
): readonly ({ [N in keyof F]: F[N]['kind'] extends K ? N : never }[keyof F] & string)[] {
  return namesOf(fields).filter((name) => fields[name]!.kind === kind) as never;
}

/** The fields of some reach alone. */
export function reachedBy<F extends Fields, R extends FieldReach>(
  fields: F,
  ...reaches: readonly R[]
): { readonly [N in keyof F as F[N]['reach'] extends R ? N : never]: F[N] } {
  const entries = Object.entries(fields).filter(([, field]) => reaches.some((reach) => reach === field.reach));
  return Object.fromEntries(entries) as never;
}

/** The schemas of fields, by their names. */
export function schemasOf<F extends Fields>(fields: F): { readonly [N in keyof F]: F[N]['schema'] } {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as never;
}

/** How fields leave the server, by their names. */
export function viewsOf<F extends Fields>(fields: F): { readonly [N in keyof F]: F[N]['view'] } {
  return Object.fromEntries(Object.entries(fields).map(([name, { view }]) => [name, view])) as never;
}

/** What a record holds in these fields, and nothing else of it. */
export function pickFields<F extends Fields, T extends { readonly [N in keyof F]?: unknown }>(
  fields: F,
  record: T,
): Pick<T, keyof F & keyof T> {
  return Object.fromEntries(namesOf(fields).map((name) => [name, record[name]])) as never;
}

/** The lists behind the fields that are chosen from one, by their names. */
export function codeTablesOf(fields: Fields): Readonly<Record<string, NonNullable<Field['codes']>>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, { codes }]) => (codes ? [[name, codes]] : [])));
}
