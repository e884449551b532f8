import { loadTexts, type TextArea } from '@vern/i18n';
import { type CodeNoun, loadCodes } from '@vern/i18n/codes';
import { localeOfBrowser } from '@vern/i18n/language';
import { fetchPart } from '@vern/recovery';
import type { ComponentType } from 'react';

/** A page that is fetched when one goes to it. */
export interface LazyPage {
  /** Areas of the texts it shows, besides the frame's own. */
  readonly areas: readonly TextArea[];
  /** Nouns whose codes it shows. */
  readonly codes: readonly CodeNoun[];
  /**
   * The page, and its texts at the same time; the same promise for everybody who asks.
   *
   * @throws {Error} When a part could not be fetched, also to whoever asks again, until it is forgotten.
   */
  load(): Promise<ComponentType>;
  /** Try again next time, if it could not be fetched. */
  forgetFailure(): void;
}

/** A page that is fetched when one goes to it, its texts at the same time. Nothing is fetched ahead. */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  areas: readonly TextArea[],
  codes: readonly CodeNoun[] = [],
): LazyPage {
  let loading: Promise<ComponentType> | undefined;
  let hasFailed = false;
  const fetchAll = async () => {
    const texts = areas.map((area) => loadTexts(localeOfBrowser(), area));
    const words = codes.map((noun) => loadCodes(localeOfBrowser(), noun));
    const [part] = await Promise.all([fetchPart(load), ...texts, ...words]);
    return part[name];
  };
  const begin = () => {
    const promise = fetchAll();
    promise.then(
      // What React reads before it waits: a page that is here is drawn in the same breath.
      (page) => Object.assign(promise, { status: 'fulfilled', value: page }),
      () => {
        hasFailed = true;
      },
    );
    return promise;
  };
  return {
    areas,
    codes,
    load() {
      loading ??= begin();
      return loading;
    },
    forgetFailure() {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  };
}
