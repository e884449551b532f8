import type { measureDueFault } from '@vern/domain/measure';
import type { TextAreas } from '@vern/i18n';

/** Why a measure cannot be due that day, at its field; nothing when it can. */
export function dueFaultWords(
  fault: ReturnType<typeof measureDueFault>,
  texts: Pick<TextAreas['caseSteps'], 'measureDuePast' | 'measureDueFar'>,
): string | undefined {
  if (fault === null) return undefined;
  return fault === 'measure_due_in_past' ? texts.measureDuePast : texts.measureDueFar;
}
