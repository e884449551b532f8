import './stack.css';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export interface StackProps extends ComponentProps<'div'> {
  /** Distance between the parts: 4, 8, 16, 24 or 40 px. Defaults to `md` (16 px). */
  readonly gap?: 'xs' | 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** `row` wraps when it runs out of width. Defaults to `column`. */
  readonly direction?: 'column' | 'row' | undefined;
}

/** Puts its parts after one another at one of five distances, so that no component carries margins of its own. */
export function Stack({ gap = 'md', direction = 'column', className, ...rest }: StackProps) {
  return <div {...rest} className={clsx('vern-stack', className)} data-direction={direction} data-gap={gap} />;
}
