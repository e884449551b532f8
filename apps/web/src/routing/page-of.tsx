import { lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts, type TextArea } from '@vern/i18n';
import { localeOfBrowser } from '@vern/i18n/language';
import { fetchPart } from '@vern/recovery';

/** A page that is fetched when one goes to it, its texts at the same time. Nothing is fetched ahead. */
export function pageOf<Name extends string>(
  load: () => Promise<Record<Name, () => React.ReactNode>>,
  name: Name,
  areas: readonly TextArea[],
) {
  return {
    component: lazyRouteComponent(() => fetchPart(load), name),
    loader: async () => {
      await Promise.all(areas.map((area) => loadTexts(localeOfBrowser(), area)));
    },
  };
}
