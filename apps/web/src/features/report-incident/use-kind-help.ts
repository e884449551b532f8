import type { IncidentKind } from '@vern/domain/theme/violence';
import { loadTexts } from '@vern/i18n';
import { useLanguage } from '@vern/i18n/language';
import { useEffect, useState } from 'react';

type Help = Readonly<Partial<Record<IncidentKind, string>>>;

/** What the kinds cover, fetched where they are asked for; empty until then, and `away` when it cannot be fetched. */
export function useKindHelp(): Help | 'away' {
  const { locale } = useLanguage();
  const [help, setHelp] = useState<Help | 'away'>({});
  useEffect(() => {
    let isLatest = true;
    loadTexts(locale, 'kindHelp').then(
      (fetched) => isLatest && setHelp(fetched),
      () => isLatest && setHelp('away'),
    );
    return () => {
      isLatest = false;
    };
  }, [locale]);
  return help;
}
