import './notice.css';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export interface NoticeProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** `danger` is for what was refused or lost; never for a person's report. Defaults to `info`. */
  readonly tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  /** What has happened, in one line. */
  readonly title?: ReactNode;
  /** Read aloud when it appears: `polite` waits, `assertive` interrupts. Defaults to `off`. */
  readonly announce?: 'off' | 'polite' | 'assertive' | undefined;
}

/** A message in the page: what is so, why, and what to do. */
export function Notice({ tone = 'info', title, announce = 'off', className, children, ...rest }: NoticeProps) {
  const role = announce === 'assertive' ? 'alert' : announce === 'polite' ? 'status' : undefined;
  return (
    <div {...rest} className={clsx('ds-alert vern-notice', className)} data-color={tone} role={role}>
      {title && <p className="vern-notice__title">{title}</p>}
      {children && <div className="vern-notice__text">{children}</div>}
    </div>
  );
}
