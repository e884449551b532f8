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
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || !open) return undefined;
    const before = document.activeElement;
    dialog.showModal();
    // The question is read first; the browser would begin with the button that closes it.
    heading.current?.focus();
    return () => {
      dialog.close();
      // A dialog that is taken away with its content gives nothing back by itself.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
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
      <Heading id={titleId} level={2} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <div className="vern-dialog__body">{children}</div>
      {footer && <div className="vern-dialog__footer">{footer}</div>}
    </dialog>
  );
}
