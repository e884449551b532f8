import { z } from 'zod';
import type { CodeTable } from '../../locale/index.ts';
import { calendarDaySchema, codeSchema, codesSchema, severitySchema } from '../../schema/index.ts';

/** What a field holds: how it is stored, shown and compared follows from it. */
export type FieldKind = 'id' | 'code' | 'codes' | 'level' | 'flag' | 'number' | 'day' | 'time' | 'instant' | 'document';

/**
 * How far a field is open: `list` to whoever sees the event, also as a line of a list; `case` to them on the case's own
 * page; `inside` to nobody outside the server as it is. Who sees the event, and a wish or a withheld name of it, is the
 * policy's to say.
 */
export type FieldReach = 'list' | 'case' | 'inside';

/** One field: what may stand in it, and what the rest of the house reads off it. */
export type Field<
  S extends z.ZodType = z.ZodType,
  V extends z.ZodType = z.ZodType,
  K extends FieldKind = FieldKind,
  R extends FieldReach = FieldReach,
> = {
  readonly schema: S;
  /** How it leaves the server: as it is, and an instant as text. */
  readonly view: V;
  readonly kind: K;
  readonly reach: R;
  /** The list it is chosen from. */
  readonly codes?: CodeTable;
};

const made = <S extends z.ZodType, V extends z.ZodType, K extends FieldKind, R extends FieldReach>(
  field: Field<S, V, K, R>,
): Field<S, V, K, R> => field;

/** One code of a list. */
export const code = <C extends string, R extends FieldReach>(codes: CodeTable<C>, reach: R) =>
  made({ schema: codeSchema(codes), view: codeSchema(codes), kind: 'code', reach, codes });

/** One code of a list, or none. */
export const codeOrNull = <C extends string, R extends FieldReach>(codes: CodeTable<C>, reach: R) =>
  made({ schema: codeSchema(codes).nullable(), view: codeSchema(codes).nullable(), kind: 'code', reach, codes });

/** Codes of a list, each once. */
export const codes = <C extends string, R extends FieldReach>(table: CodeTable<C>, reach: R) =>
  made({
    schema: codesSchema(table).readonly(),
    view: codesSchema(table).readonly(),
    kind: 'codes',
    reach,
    codes: table,
  });

/** Any other field that leaves the server as it is. */
export const plain = <S extends z.ZodType, K extends FieldKind, R extends FieldReach>(kind: K, schema: S, reach: R) =>
  made({ schema, view: schema, kind, reach });

/** A moment by the server's clock, or none yet. */
export const instantOrNull = <R extends FieldReach>(reach: R) =>
  made({ schema: z.date().nullable(), view: z.iso.datetime().nullable(), kind: 'instant', reach });

/** A moment by the server's clock. */
export const instant = <R extends FieldReach>(reach: R) =>
  made({ schema: z.date(), view: z.iso.datetime(), kind: 'instant', reach });

/** A calendar day in Norway. */
export const day = <R extends FieldReach>(reach: R) => plain('day', calendarDaySchema, reach);

/** A calendar day in Norway, or none. */
export const dayOrNull = <R extends FieldReach>(reach: R) => plain('day', calendarDaySchema.nullable(), reach);

/** Yes or no. */
export const flag = <R extends FieldReach>(reach: R) => plain('flag', z.boolean(), reach);

/** How serious: 1, 2 or 3. */
export const level = <R extends FieldReach>(reach: R) => plain('level', severitySchema, reach);

/** Somebody's or something's id. */
export const id = <R extends FieldReach>(reach: R) => plain('id', z.uuid(), reach);

/** Somebody's or something's id, or none. */
export const idOrNull = <R extends FieldReach>(reach: R) => plain('id', z.uuid().nullable(), reach);

/** A version, from 1. */
export const version = <R extends FieldReach>(reach: R) => plain('number', z.int().min(1), reach);
