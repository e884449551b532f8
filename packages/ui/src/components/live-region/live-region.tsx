export interface LiveRegionProps {
  /** What is to be read aloud; an empty text is silence. */
  readonly message: string;
  /** `assertive` interrupts and is for what cannot wait. Defaults to `polite`. */
  readonly urgency?: 'polite' | 'assertive' | undefined;
}

/**
 * Reads a change aloud that the eye sees elsewhere.
 *
 * It stays in the page while it is silent: a region that appears together with its text is not read by every reader.
 */
export function LiveRegion({ message, urgency = 'polite' }: LiveRegionProps) {
  return (
    <div aria-atomic="true" aria-live={urgency} className="ds-sr-only">
      {message}
    </div>
  );
}
