import './dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Heading } from '../heading/heading.tsx';

export interface DialogProps {
  readonly open: boolean;
  /** Asked for by Escape or the close button; the caller sets `open`. */
  readonly onClose: () => void;
  readonly title: string;
  /** Words of the close button, such as "Lukk vinduet". */
  readonly closeLabel: string;
  /** The buttons, the safe one first. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** A question that must be answered before one goes on. The browser's own `dialog` keeps the focus inside. */
export function Dialog({ open, onClose, title, closeLabel, footer, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog
      aria-labelledby={titleId}
      className="ds-dialog vern-dialog"
      onCancel={(event) => {
        // The caller decides: a dialog that closes itself would disagree with `open`.
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A browser lets a second Escape through; the caller is told then too.
        if (open) onClose();
      }}
      ref={ref}
    >
      <button
        aria-label={closeLabel}
        className="ds-button"
        data-color="neutral"
        data-command="close"
        data-icon="true"
        data-variant="tertiary"
        onClick={onClose}
        type="button"
      />
      <Heading id={titleId} level={2}>
        {title}
      </Heading>
      <div className="vern-dialog__body">{children}</div>
      {footer && <div className="vern-dialog__footer">{footer}</div>}
    </dialog>
  );
}
