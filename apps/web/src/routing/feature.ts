import type { TextAreas } from '@vern/i18n';
import type { ReactNode } from 'react';
import type { Me } from '../server/answers.ts';
import type { LazyPage } from './lazy-page.ts';

type ShellTexts = TextAreas['shell'];

/** Whether the case a page shows is the reader's own; null when it shows none, and until the case is there. */
export type OpenCase = 'own' | 'others' | null;

/** Messages one has not read, by whose report they are about. The reader's own measures stand on Home. */
export interface Unread {
  readonly own: number;
  readonly others: number;
}

/** One page and its address. */
export interface AppRoute {
  /** Such as `/saker/:incidentId`. */
  readonly path: string;
  readonly page: LazyPage;
  /** Shown whoever is here; else the way in stands there for nobody. */
  readonly isForAll?: boolean;
  /** One thing that is done from beginning to end: the menu makes way for it. */
  readonly isTask?: boolean;
  /** The language is chosen on the page itself: its foot does not ask again. */
  readonly asksLanguage?: boolean;
}

/** A way to a page in the menu. */
export interface Door {
  readonly href: string;
  readonly icon: ReactNode;
  readonly label: (shell: ShellTexts) => string;
  /** Where five words stand in a row at the thumb of a narrow phone. */
  readonly shortLabel?: (shell: ShellTexts) => string;
  /** Null is nobody. */
  readonly isFor: (me: Me | null) => boolean;
  /** How many things behind it are new. */
  readonly count?: (unread: Unread, me: Me) => number;
  /** Whether a case that stands open was found behind it: a case has no door of its own. */
  readonly holdsCase?: (openCase: OpenCase, me: Me) => boolean;
}

/** How what a part of the app keeps in the browser is forgotten: its `store` outlives the window, `ofWindow` does not. */
export interface Forget {
  /** Somebody leaves: nothing of it stays. */
  readonly everything: (store: Storage, ofWindow: Storage) => void;
  /** Somebody is here: what was another's goes. */
  readonly others?: (personId: string, store: Storage, ofWindow: Storage) => void;
  /** A session ended by itself: what the server has goes. */
  readonly settled?: (store: Storage, now: Date) => void;
}

/** What one part of the app brings: its pages, its door in the menu, and what it keeps in the browser. */
export interface Feature {
  readonly routes: readonly AppRoute[];
  readonly door?: Door;
  readonly forget?: Forget;
}
