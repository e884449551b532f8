import { formatInstantExact } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { PrintHeader } from '@vern/ui/patterns/print-header';

/** What every page of the console needs to be printed. */
export type Paper = { readonly municipalityName: string; readonly now: Date };

type Props = Paper & {
  /** What the paper is. */
  readonly document: string;
  /** How far its figures go; none on a paper without figures. */
  readonly dataCutOff?: string;
};

/** The head of a page on paper: whose it is, what it is, when it was printed. */
export function PaperHead({ municipalityName, now, document, dataCutOff }: Props) {
  const { locale } = useLanguage();
  const { printedAt } = useTexts('admin');
  return (
    <PrintHeader
      dataCutOff={dataCutOff}
      document={document}
      municipality={municipalityName}
      printedAt={printedAt(formatInstantExact(now, locale))}
    />
  );
}
