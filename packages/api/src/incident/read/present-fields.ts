import type { Field, Held } from '@vern/domain/incident/shape';
import { pickFields } from '@vern/domain/incident/shape';
import type { z } from 'zod';

type Fields = Readonly<Record<string, Field>>;

/** What fields hold, as it leaves the server. */
export type Shown<F extends Fields> = { -readonly [N in keyof F]: z.output<F[N]['view']> };

/** What a record holds in these fields as it leaves the server: instants in ISO form, everything else as it is. */
export function presentFields<F extends Fields>(fields: F, record: Held<F>): Shown<F> {
  return Object.fromEntries(
    Object.entries(pickFields(fields, record)).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  ) as Shown<F>;
}
