/** How much a button asks for attention. One `primary` a screen. */
export type ButtonEmphasis = 'primary' | 'secondary' | 'tertiary';

/** What a button is about: `accent` marks the one next thing, `danger` what destroys; the rest is `ink`. */
export type ButtonTone = 'ink' | 'accent' | 'neutral' | 'danger';

/** `md` is 48 px high, the smallest target on a phone; `sm` (40 px) is for dense rows on a desk. */
export type ButtonSize = 'sm' | 'md' | 'lg';

/** The things that decide how a button looks; each has its own prop and none implies another. */
export interface ButtonLook {
  /** Defaults to `primary`. */
  readonly emphasis?: ButtonEmphasis | undefined;
  /** Defaults to `ink`. */
  readonly tone?: ButtonTone | undefined;
  /** Defaults to `md`. */
  readonly size?: ButtonSize | undefined;
  /** Fills the width of its container. */
  readonly fullWidth?: boolean | undefined;
  /** Begins with its words where the text above begins: for a tertiary button at the start of a line. */
  readonly flush?: boolean | undefined;
}

/** The attributes Designsystemet's stylesheet reads, for a button and for a link that looks like one. */
export function buttonAttributes({
  emphasis = 'primary',
  tone = 'ink',
  size = 'md',
  fullWidth = false,
  flush = false,
}: ButtonLook) {
  return {
    'data-variant': emphasis,
    'data-color': tone,
    'data-button-size': size,
    'data-fullwidth': fullWidth || undefined,
    'data-flush': flush || undefined,
  };
}
