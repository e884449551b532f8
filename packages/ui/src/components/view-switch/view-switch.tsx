import './view-switch.css';
import type { LinkComponent } from '../text-link/link-component.ts';

/** One of several looks at the same things, with an address of its own. Exactly one is `current`. */
export interface View {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** How many things are in it. */
  readonly count?: number | undefined;
  /** There are more than `count`: shown as "99+". */
  readonly isMore?: boolean | undefined;
  /** What the count means, read aloud: "3 saker". */
  readonly countLabel?: string | undefined;
  /** Marks the count of the view that is waiting for somebody. */
  readonly urgent?: boolean | undefined;
}

export interface ViewSwitchProps {
  /** "Arbeidslister", read aloud. */
  readonly label: string;
  readonly views: readonly View[];
  readonly linkComponent?: LinkComponent | undefined;
}

/** Lists over the same things, one of them shown. Links, not tabs: the choice stands in the address. */
export function ViewSwitch({ label, views, linkComponent: Link = 'a' }: ViewSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className="vern-view-switch">
        {views.map((view) => (
          <li key={view.href}>
            <Link
              aria-current={view.current ? 'page' : undefined}
              className="vern-view-switch__link"
              href={view.href}
              {...(view.urgent && (view.count ?? 0) > 0 ? { 'data-urgent': '' } : {})}
            >
              {view.label}
              {view.count !== undefined && (
                <span className="vern-view-switch__count">
                  <span aria-hidden={view.countLabel !== undefined}>
                    {view.count}
                    {view.isMore && '+'}
                  </span>
                  {view.countLabel && <span className="ds-sr-only">{view.countLabel}</span>}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
