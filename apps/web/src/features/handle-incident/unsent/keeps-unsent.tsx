import { Fragment, type ReactNode, useContext, useMemo, useState } from 'react';
import { UnsentCaseContext, UnsentFormContext } from './unsent-context.ts';

export interface KeepsUnsentProps {
  /** Which form of the case it is. */
  readonly form: string;
  readonly children: ReactNode;
}

/** A form whose fields are kept until it is sent, and given back when it is opened again. Thrown away, it is empty again. */
export function KeepsUnsent({ form, children }: KeepsUnsentProps) {
  const unsent = useContext(UnsentCaseContext);
  const [begun, setBegun] = useState(() => ({ nth: 0, given: unsent?.read(form) ?? {} }));
  const value = useMemo(
    () =>
      unsent && {
        given: begun.given,
        keep: (field: string, next: unknown) => unsent.keep(form, field, next),
        throwAway: () => {
          unsent.forget(form);
          setBegun(({ nth }) => ({ nth: nth + 1, given: {} }));
        },
      },
    [unsent, form, begun],
  );
  return (
    <UnsentFormContext value={value}>
      <Fragment key={begun.nth}>{children}</Fragment>
    </UnsentFormContext>
  );
}
