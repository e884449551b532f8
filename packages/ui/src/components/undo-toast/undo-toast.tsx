import './undo-toast.css';
import { useEffect, useState } from 'react';

export interface UndoToastProps {
  /** What was done: "Tiltaket er fjernet". */
  readonly message: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
  /** The time is over: what was done stands. */
  readonly onExpire: () => void;
  /** How long it can be undone here, in seconds. Waits while the pointer or the focus rests on it. */
  readonly lastsSeconds: number;
}

/** Says that something was done and lets it be undone. */
export function UndoToast({ message, undoLabel, onUndo, onExpire, lastsSeconds }: UndoToastProps) {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (resting) return;
    const timer = setTimeout(onExpire, lastsSeconds * 1_000);
    return () => clearTimeout(timer);
  }, [resting, onExpire, lastsSeconds]);
  return (
    <div
      className="vern-toast"
      onBlur={() => setResting(false)}
      onFocus={() => setResting(true)}
      onPointerEnter={() => setResting(true)}
      onPointerLeave={() => setResting(false)}
      role="status"
    >
      <span className="vern-toast__message">{message}</span>
      <button className="vern-toast__undo" onClick={onUndo} type="button">
        {undoLabel}
      </button>
    </div>
  );
}
