import type { ReactNode } from 'react';
import { Notice } from '../notice/notice.tsx';
import { Stack } from '../stack/stack.tsx';

export interface ErrorStateProps {
  /** What did not work: "Vi fikk ikke hentet sakene". */
  readonly title: string;
  /** Why, and that nothing is lost if nothing is. */
  readonly children: ReactNode;
  /** The way on: a button that tries again, a link to somewhere that works. */
  readonly action: ReactNode;
  /** What a helper needs to find the event, such as "Sporings-id 018f…". */
  readonly reference?: string | undefined;
}

/** Stands where content would be when it could not be fetched. Always has a way on. */
export function ErrorState({ title, children, action, reference }: ErrorStateProps) {
  return (
    <Notice announce="assertive" title={title} tone="warning">
      <Stack gap="sm">
        <div>{children}</div>
        <Stack direction="row" gap="sm">
          {action}
        </Stack>
        {reference && <small>{reference}</small>}
      </Stack>
    </Notice>
  );
}
