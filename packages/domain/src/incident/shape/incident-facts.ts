import type { z } from 'zod';
import type { Field } from './field.ts';
import { PROGRESS } from './progress.ts';
import { SETTLED } from './settled.ts';
import { TOLD, TOLD_PLACE } from './told.ts';

/** Every fact of an event, in one place: schemas, views, rows, deltas and what stands for ever read it. */
export const INCIDENT_FIELDS = { ...TOLD, ...TOLD_PLACE, ...SETTLED, ...PROGRESS } as const;

/** The facts of one event as they are stored: no person and no free text. */
export type IncidentFacts = Held<typeof INCIDENT_FIELDS>;

/** What fields hold. */
export type Held<F extends Readonly<Record<string, Field>>> = { readonly [K in keyof F]: z.output<F[K]['schema']> };
