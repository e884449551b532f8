import '../app-shell/app-shell.css';
import './console-shell.css';
import { useRef } from 'react';
import type { ShellProps } from '../app-shell/app-shell.tsx';
import { SkipLink } from '../skip-link/skip-link.tsx';
import { useCurrentInSight } from './use-current-in-sight.ts';

/** The frame of the console: navigation at the side on a desk, in a row that scrolls on a narrow screen. */
export function ConsoleShell(props: ShellProps) {
  const { brand, homeHref, skipLabel, tools, footer, linkComponent: Link = 'a', children } = props;
  const navigation = useRef<HTMLElement>(null);
  useCurrentInSight(navigation, props.navigation.find(({ current }) => current)?.href);
  return (
    <div className="vern-console">
      <SkipLink href="#main">{skipLabel}</SkipLink>
      <header className="vern-console__header">
        <Link className="vern-shell__brand" href={homeHref}>
          {brand}
        </Link>
        {tools && <div className="vern-shell__tools">{tools}</div>}
      </header>
      <nav aria-label={props.navigationLabel} className="vern-console__nav" ref={navigation}>
        <ul>
          {props.navigation.map(({ href, label, icon, current }) => (
            <li key={href}>
              <Link aria-current={current ? 'page' : undefined} href={href}>
                {icon && <span aria-hidden="true">{icon}</span>}
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main className="vern-console__main" id="main" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="vern-shell__footer">{footer}</footer>}
    </div>
  );
}
