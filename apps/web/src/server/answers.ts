import type { trpc } from './trpc.ts';

type Client = typeof trpc;
type Answer<T extends (...args: never[]) => unknown> = Awaited<ReturnType<T>>;

/** Who is signed in. */
export type Me = Answer<Client['session']['me']['query']>;

/** A place one handles, or whose numbers one calls. */
export type Place = Me['handles'][number];

/** A place one works at, with its departments. */
export type WorkPlace = Me['workPlaces'][number];

/** A page of the reader's own reports, and how many there are in all. */
export type MinePageAnswer = Answer<Client['incident']['mine']['query']>;

/** One of the reader's own reports as a line. */
export type MineRow = MinePageAnswer['rows'][number];

/** A report in a leader's work list. */
export type InboxRow = Answer<Client['incident']['inbox']['query']>['rows'][number];

/** A report of a place one follows, or that was searched for. */
export type ReportRow = Answer<Client['incident']['search']['query']>['rows'][number];

/** How much is in each work list. */
export type InboxCounts = Answer<Client['incident']['inboxCounts']['query']>['lists'];

/** A whole case. */
export type CaseView = Answer<Client['incident']['open']['query']>;

/** What a sent report is answered with. */
export type Receipt = Answer<Client['incident']['submit']['mutate']>;

/** The open measures that were given to the one who is signed in, and how many there are of everything. */
export type OwnMeasures = Answer<Client['measure']['mine']['query']>;

/** One of them, open or finished. */
export type OwnMeasure = OwnMeasures['open'][number];

/** A word to one person. */
export type Notice = Answer<Client['notice']['list']['query']>['notices'][number];

/** A device one is signed in on. */
export type SignedInDevice = Answer<Client['session']['list']['query']>['sessions'][number];

/** Somebody who works at a unit. */
export type Colleague = Answer<Client['organisation']['colleagues']['query']>['people'][number];
