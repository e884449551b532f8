import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import { type ReactNode, useEffect, useRef } from 'react';
import { RefusalNotice } from '../../../refusal/refusal-notice.tsx';
import { UnsentLine } from '../unsent/unsent-line.tsx';
import { useFirstError } from './use-first-error.ts';

/** What every form on a case gets. */
export interface StepFormOutcome {
  readonly isBusy: boolean;
  /** The step is no longer open: what was written stands here only to be copied. */
  readonly isClosed: boolean;
  /** Why the step was not taken, if it was not. */
  readonly error: unknown;
  /** The case has moved on, so that it must be fetched again before anything can be sent. */
  readonly isOvertaken: boolean;
  readonly onCancel: () => void;
  /** Fetch the case again: somebody else was faster. */
  readonly onReload: () => void;
}

export interface StepFormProps extends StepFormOutcome {
  readonly title: string;
  readonly submitLabel: string;
  /** Sends what is ready to be sent, and marks what is not. */
  readonly onSubmit: () => Promise<void>;
  /** There is nothing to send yet, or nothing at all. */
  readonly isPointless?: boolean;
  /** The refusal is shown at the field it is about. */
  readonly isErrorAtField?: boolean;
  readonly children?: ReactNode;
}

/** A step that is taken in place: what it needs, why it was refused, and the way back. */
export function StepForm(props: StepFormProps) {
  const { title, submitLabel, onSubmit, isBusy, isClosed, error, isErrorAtField, onCancel, children } = props;
  const shell = useTexts('shell');
  const texts = useTexts('caseSteps');
  const heading = useRef<HTMLHeadingElement>(null);
  const { container, look } = useFirstError<HTMLFormElement>(error);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The form and not only its heading: the first question is not to lie under the bar below. Where there is no room for
    // all of it, its beginning.
    container.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [container]);
  const main = () => {
    if (isClosed || props.isPointless) return null;
    if (props.isOvertaken) {
      return (
        <Button busy={isBusy} onClick={props.onReload}>
          {texts.conflictReload}
        </Button>
      );
    }
    return (
      <Button busy={isBusy} type="submit">
        {submitLabel}
      </Button>
    );
  };
  return (
    <Card data-print="never" padding="md" tone="accent">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isClosed) void onSubmit().then(look);
        }}
        ref={container}
      >
        <Stack gap="md">
          <Heading level={2} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          <UnsentLine />
          {children}
          {Boolean(error) && !isErrorAtField && <RefusalNotice error={error} signInBeside={texts.signInBeside} />}
          <Stack direction="row" gap="sm">
            {main()}
            <Button emphasis="secondary" onClick={onCancel} tone="neutral">
              {isClosed ? texts.closeForm : shell.cancel}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Card>
  );
}
