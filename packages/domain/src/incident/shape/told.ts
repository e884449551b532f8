import { z } from 'zod';
import type { CodeOf, CodeTable } from '../../locale/index.ts';
import { clockTimeSchema, codesSchema } from '../../schema/index.ts';
import { THEMES, type Theme } from '../../theme/index.ts';
import { OCCURRED_PRECISIONS } from '../codes/occurred-precision.ts';
import { code, codes, day, flag, id, idOrNull, level, plain, version } from './field.ts';

type Of<T> = CodeTable<CodeOf<T>>;

/**
 * What the reporter tells of an event of a theme, and nobody rewrites: with the versions it was asked by, so that what was
 * asked is kept. Words, people and the theme's own answers come beside it.
 */
export function toldOf<const T extends Theme>(theme: T) {
  // A theme's own lists, by their own codes.
  const kinds = theme.kinds as unknown as Of<T['kinds']>;
  const places = theme.places as unknown as Of<T['places']>;
  const doers = theme.doers as unknown as Of<T['doers']>;
  return {
    theme: plain('code', z.literal<T['code']>(theme.code), 'case'),
    codeListVersion: version('inside'),
    questionSetVersion: version('case'),
    occurredOn: day('list'),
    /** Wall clock in Norway, `HH:MM`; null when only the day is known. */
    occurredTime: plain('time', clockTimeSchema.nullable(), 'list'),
    /** How exactly the time is known. */
    occurredPrecision: code(OCCURRED_PRECISIONS, 'case'),
    location: code(places, 'list'),
    /** What happened; at least one kind. */
    kinds: { ...codes(kinds, 'list'), schema: codesSchema(kinds).min(1).readonly() },
    /** Who did it, as a role. */
    perpetratorRole: code(doers, 'list'),
    /** How serious the reporter finds it. */
    severitySelf: level('case'),
    hideNameFromSafetyRep: flag('case'),
  } as const;
}

/** Of an event of the theme that ships. */
export const TOLD = toldOf(THEMES.violence_and_threats);

/** Where it happened, as the reporter tells it: a report may be moved to where it belongs. */
export const TOLD_PLACE = {
  unitId: id('list'),
  /** The department or team, where there is one. */
  departmentId: idOrNull('case'),
} as const;
