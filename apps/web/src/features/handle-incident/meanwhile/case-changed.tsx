import { useTexts } from '@vern/i18n/language';
import { Notice } from '@vern/ui/notice';
import { useEffect, useRef } from 'react';

export interface CaseChangedProps {
  /** What stands below: a form that can be sent, one whose step is no longer open, or none. */
  readonly form: 'open' | 'closed' | 'none';
}

/** Says that the case was changed meanwhile, and takes the focus: the button that fetched it is gone. */
export function CaseChanged({ form }: CaseChangedProps) {
  const { changed } = useTexts('caseSteps');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice data-print="never" ref={ref} tabIndex={-1} title={changed.title} tone="warning">
      {changed[form]}
    </Notice>
  );
}
