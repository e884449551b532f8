import './app-shell.css';
import type { ReactNode } from 'react';
import { SkipLink } from '../skip-link/skip-link.tsx';
import type { LinkComponent } from '../text-link/link-component.ts';

/** One place in the main navigation. Exactly one of them is `current`, or none on a page outside it. */
export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  /** A drawing beside the word, hidden from screen readers. */
  readonly icon?: ReactNode;
  readonly current: boolean;
  /** How many things wait there, such as unread answers. Nothing is shown for 0. */
  readonly count?: number | undefined;
  /** What the count means, read aloud: "2 uleste svar". */
  readonly countLabel?: string | undefined;
}

/** What both shells are given. Texts are already translated; the app decides which places a reader has. */
export interface ShellProps {
  /** Name and mark at the top; a link home. */
  readonly brand: ReactNode;
  readonly homeHref: string;
  readonly skipLabel: string;
  /** "Hovedmeny", read aloud. */
  readonly navigationLabel: string;
  readonly navigation: readonly NavigationItem[];
  /** At the top, after the navigation: who is signed in. */
  readonly tools?: ReactNode;
  /** At the foot: language, appearance, privacy. */
  readonly footer?: ReactNode;
  readonly linkComponent?: LinkComponent | undefined;
  readonly children: ReactNode;
}

export interface AppShellProps extends ShellProps {
  /** One thing is being done, step by step: on a phone the navigation makes room for it. */
  readonly isTask?: boolean | undefined;
}

/** The frame of the reporting app: navigation at the thumb on a phone, at the top on a desk. */
export function AppShell(props: AppShellProps) {
  const { brand, homeHref, skipLabel, tools, footer, linkComponent: Link = 'a', children } = props;
  return (
    <div className="vern-shell" data-task={props.isTask || undefined}>
      <SkipLink href="#main">{skipLabel}</SkipLink>
      <header className="vern-shell__header">
        <Link className="vern-shell__brand" href={homeHref}>
          {brand}
        </Link>
        <nav aria-label={props.navigationLabel} className="vern-shell__nav">
          <ul>
            {props.navigation.map((item) => (
              <li key={item.href}>
                <NavigationLink item={item} linkComponent={Link} />
              </li>
            ))}
          </ul>
        </nav>
        {tools && <div className="vern-shell__tools">{tools}</div>}
      </header>
      <main className="vern-shell__main" id="main" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="vern-shell__footer">{footer}</footer>}
    </div>
  );
}

function NavigationLink({
  item,
  linkComponent: Link,
}: {
  readonly item: NavigationItem;
  linkComponent: LinkComponent;
}) {
  const waiting = (item.count ?? 0) > 0;
  return (
    <Link aria-current={item.current ? 'page' : undefined} href={item.href}>
      {item.icon && <span aria-hidden="true">{item.icon}</span>}
      <span>{item.label}</span>
      {waiting && (
        <span className="vern-shell__badge">
          <span aria-hidden={item.countLabel !== undefined}>{item.count}</span>
          {item.countLabel && <span className="ds-sr-only">{item.countLabel}</span>}
        </span>
      )}
    </Link>
  );
}
