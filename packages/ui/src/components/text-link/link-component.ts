import type { ComponentProps, ComponentType } from 'react';

/**
 * What a component of the kit uses to render a link.
 *
 * The kit knows no router: an app passes an adapter of its own, which gets the same props as `<a>`.
 */
export type LinkComponent = 'a' | ComponentType<ComponentProps<'a'>>;
