import { useTexts } from '@vern/i18n/language';
import { PrintHeader } from '@vern/ui/patterns/print-header';
import { useFormats } from '../../../language/use-formats.ts';
import { caseNumber } from '../case-number.ts';

export interface CasePrintHeaderProps {
  readonly incidentId: string;
  readonly municipalityName: string;
  readonly now: Date;
}

/** The first line of a case on paper: whose it is, which it is, and when it was printed. */
export function CasePrintHeader({ incidentId, municipalityName, now }: CasePrintHeaderProps) {
  const texts = useTexts('case');
  const { instantExact } = useFormats(now);
  return (
    <PrintHeader
      document={texts.printDocument(caseNumber(incidentId))}
      municipality={municipalityName}
      printedAt={texts.printedAt(instantExact(now.toISOString()))}
    />
  );
}
