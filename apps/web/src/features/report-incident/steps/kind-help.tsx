import { INCIDENT_KINDS, type IncidentKind } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { codeWord } from '../../../codes/code-words.ts';
import { useKindHelp } from '../use-kind-help.ts';

/** What the kinds cover, folded away for the one who wonders which of them fits. */
export function KindHelp({ offered }: { readonly offered: readonly IncidentKind[] }) {
  const { what } = useTexts('report');
  const { locale } = useLanguage();
  const help = useKindHelp();
  if (help === 'away') return null;
  return (
    <Disclosure summary={what.help}>
      <ul>
        {offered.map((kind) => {
          const words = help[kind];
          return (
            words && (
              <li key={kind}>
                <strong>{codeWord(INCIDENT_KINDS, kind, locale)}:</strong> {words}
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}
