import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import { type ReactNode, useEffect, useRef } from 'react';
import { RefusalNotice } from '../../../refusal/refusal-notice.tsx';
import { refusalOf } from '../../../refusal/refusal-of.ts';

/** What every form on a case gets. */
export interface StepFormOutcome {
  readonly isBusy: boolean;
  /** Why the step was not taken, if it was not. */
  readonly error: unknown;
  readonly onCancel: () => void;
  /** Fetch the case again: somebody else was faster. */
  readonly onReload: () => void;
}

export interface StepFormProps extends StepFormOutcome {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** A step that is taken in place: what it needs, why it was refused, and the way back. */
export function StepForm({ title, submitLabel, onSubmit, isBusy, error, onCancel, onReload, children }: StepFormProps) {
  const shell = useTexts('shell');
  const texts = useTexts('case');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isConflict = Boolean(error) && refusalOf(error).code === 'stale_version';
  return (
    <Card data-print="never" padding="md" tone="accent">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="md">
          <Heading level={2} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {children}
          {Boolean(error) && <RefusalNotice error={error} />}
          <Stack direction="row" gap="sm">
            {isConflict ? (
              <Button onClick={onReload}>{texts.conflictReload}</Button>
            ) : (
              <Button busy={isBusy} type="submit">
                {submitLabel}
              </Button>
            )}
            <Button emphasis="secondary" onClick={onCancel} tone="neutral">
              {shell.cancel}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Card>
  );
}
