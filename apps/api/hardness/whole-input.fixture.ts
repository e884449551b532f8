import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** Days and times at the ends of what can be said: each is right to a pattern, and not to every database. */
const TEXTS = ['2026-01-15', '08:15', 'abc', '0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '23:59'];
const RUNS_OF_DIGITS = /\d+/g;

/** Ids that exist, by the end of the field that asks for one; `day` is one that anything may have happened on. */
export type Known = { readonly ids: Readonly<Record<string, readonly string[]>>; readonly day: string };

/**
 * Input that a procedure takes: every field that is asked for, of its kind, with ids that exist. What breaks here breaks
 * behind the schema, where two fields meet each other or the database.
 */
export function wholeInputFor(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  return whole(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, known, '');
}

function whole(schema: JsonSchema, known: Known, field: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => whole(each, known, field)));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([key, each]) => [key, whole(each, known, key)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array': {
      const lengths = { minLength: schema.minItems ?? 0, maxLength: Math.min(3, schema.maxItems ?? 3) };
      const items = whole(schema.items ?? {}, known, field);
      return fc.uniqueArray(items, { ...lengths, selector: (each) => JSON.stringify(each) });
    }
    case 'string':
      if (schema.format === 'uuid') return idFor(known, field);
      if (schema.pattern !== undefined) return matching(schema.pattern, idFor(known, field));
      return fc.oneof({ weight: 3, arbitrary: fc.constant(known.day) }, fc.constantFrom(...TEXTS));
    case 'integer':
    case 'number':
      return fc.constantFrom(...numbersOf(schema));
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

/** An id of the kind that the field's name ends in, and now and then one of any kind. */
function idFor({ ids }: Known, field: string): fc.Arbitrary<string> {
  const kind = Object.keys(ids).find((each) => field.toLowerCase().endsWith(each.toLowerCase()));
  const any = fc.constantFrom(...Object.values(ids).flat());
  return kind === undefined ? any : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids[kind]!) }, any);
}

/** Texts of a pattern, with their digits as they come, all nines and all noughts; and the ends of keys, where it takes them. */
function matching(pattern: string, id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const rule = new RegExp(pattern);
  const ends = fc.constantFrom<(digits: string) => string>(
    (digits) => digits,
    (digits) => '9'.repeat(digits.length),
    (digits) => '0'.repeat(digits.length),
  );
  const generated = fc.tuple(fc.stringMatching(rule), ends).map(([text, end]) => text.replace(RUNS_OF_DIGITS, end));
  const keys = fc
    .tuple(fc.constantFrom('1', '9'.repeat(15), '253402300799999'), id, fc.constantFrom('', ...TEXTS))
    .map((parts) => parts.filter((part) => part !== '').join('.'));
  const isKey = rule.test(`1.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`);
  return isKey ? fc.oneof(generated, keys) : generated;
}

function numbersOf({ minimum = 0, maximum = 2 ** 31 - 1 }: JsonSchema): readonly number[] {
  const [low, high] = [Math.max(minimum, 0), Math.min(maximum, 2 ** 53 - 1)];
  return [low, low, low, Math.min(low + 1, high), high];
}
