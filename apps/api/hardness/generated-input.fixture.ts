import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly minItems?: number;
};

const UUIDS = [
  '018f3a00-0000-7000-8000-000000000001',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '00000000-0000-0000-0000-000000000000',
];

/** Texts that have broken something somewhere: quotes, NULs, halves of letters, right-to-left marks, very long ones. */
const NASTY = [
  '',
  ' ',
  '\0',
  '\ud800',
  "'; drop table incident; --",
  '{{7*7}}',
  '‮',
  '9999-12-31',
  '-1',
  'null',
  'a'.repeat(5_000),
  '__proto__',
];

const anything = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.constantFrom(null, true, [], {}, -1, 0, 0.5, 2 ** 31, 2 ** 53, 1e308),
  fc.constantFrom(...UUIDS),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Input in the shape that a procedure asks for, with good values, wrong ones and none, in any mixture. */
export function inputFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return fc.oneof({ weight: 9, arbitrary: near(json) }, { weight: 1, arbitrary: anything });
}

function near(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: good(schema) }, { weight: 1, arbitrary: anything });
}

function good(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(near));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([key, each]) => [key, near(each)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
    }
    case 'array':
      return fc.array(near(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'string':
      return schema.format === 'uuid'
        ? fc.constantFrom(...UUIDS)
        : fc.oneof(fc.constantFrom('2026-01-15', '08:15', 'abc'), fc.string());
    case 'integer':
    case 'number':
      return fc.constantFrom(1, 2, 3, 50, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}
