import type { trpc } from './trpc.ts';

type Client = typeof trpc;
type Answer<T extends (...args: never[]) => unknown> = Awaited<ReturnType<T>>;

/** Who is signed in. */
export type Me = Answer<Client['session']['me']['query']>;

/** The figures of the first page. */
export type Figures = Answer<Client['overview']['show']['query']>;

/** Reports of one kind of unit, month by month. */
export type MonthlyRow = Figures['monthly'][number];

/** A count; null when it is hidden. */
export type ShownCount = MonthlyRow['months'][number];

/** A total from elsewhere. */
export type ComparisonTotal = Figures['comparison'][number];

/** A place of the municipality. */
export type Place = Answer<Client['organisation']['tree']['query']>['nodes'][number];

/** Somebody with their roles. */
export type Person = Answer<Client['organisation']['people']['query']>['people'][number];

/** The empty chairs of today. */
export type Vacancies = Answer<Client['organisation']['vacancies']['query']>;

/** A role of somebody, with its place and its days. */
export type HeldRole = Person['roles'][number];
