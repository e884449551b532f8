import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import { type ReactNode, useEffect, useRef } from 'react';

export interface CaseAwayProps {
  /** Why no case stands here, or what should have. */
  readonly title: string;
  /** The title's place in the page's outline: as that of the case. */
  readonly level: 1 | 2;
  readonly children: ReactNode;
}

/** Stands where a case would be that is not here, and takes the focus: what one came from is gone. */
export function CaseAway({ title, level, children }: CaseAwayProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Vern`;
    heading.current?.focus();
  }, [title]);
  return (
    <Stack gap="md">
      <Heading level={level} ref={heading} size="title" tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </Stack>
  );
}
