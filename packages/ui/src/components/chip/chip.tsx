import './chip.css';
import type { ComponentProps } from 'react';

export interface ChipProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** `checkbox` when several may be chosen, `radio` when one. */
  readonly type: 'checkbox' | 'radio';
  readonly label: string;
}

/** A real checkbox or radio drawn as a 48 px chip. Long words wrap; nothing is cut. */
export function Chip({ label, ...rest }: ChipProps) {
  return (
    <label className="ds-chip vern-chip" data-wrap="wrap">
      <input {...rest} className="ds-input" />
      {label}
    </label>
  );
}
