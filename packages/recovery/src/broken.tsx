import { localeOfBrowser } from '@vern/i18n/language';
import { LAST_RESORT } from '@vern/i18n/last-resort';
import { BrokenPage } from '@vern/ui/patterns/broken-page';
import { useRenewal } from './use-renewal.ts';

type Props = { readonly error: unknown };

/** Stands inside the frame, where a page of the app could not be shown. */
export function BrokenPart({ error }: Props) {
  return <Broken error={error} />;
}

/** Stands alone, where the frame itself could not be shown. */
export function BrokenApp({ error }: Props) {
  return <Broken error={error} isAlone />;
}

function Broken({ error, isAlone }: Props & { readonly isAlone?: boolean }) {
  const { renewal, reload } = useRenewal(error);
  const { text, unreachableText, ...texts } = LAST_RESORT[localeOfBrowser()];
  if (renewal === 'renewing') return null;
  return (
    <BrokenPage
      {...texts}
      isAlone={isAlone}
      onReload={reload}
      text={renewal === 'unreachable' ? unreachableText : text}
    />
  );
}
