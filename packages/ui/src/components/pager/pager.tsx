import './pager.css';
import { LinkButton } from '../link-button/link-button.tsx';
import type { LinkComponent } from '../text-link/link-component.ts';

export interface PagerProps {
  /** "Sider", read aloud. */
  readonly label: string;
  /** What is shown now: "Viser 25 av 132". */
  readonly summary: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Address of the page before; none on the first. */
  readonly previousHref?: string | undefined;
  /** Address of the page after; none on the last. */
  readonly nextHref?: string | undefined;
  readonly linkComponent?: LinkComponent | undefined;
}

/** One page back and one page on. Lists are paged by key, so there are no page numbers to jump to. */
export function Pager({ label, summary, previousLabel, nextLabel, previousHref, nextHref, linkComponent }: PagerProps) {
  const look = { emphasis: 'secondary', tone: 'neutral', linkComponent } as const;
  return (
    <nav aria-label={label} className="vern-pager" data-print="never">
      <span className="vern-pager__summary">{summary}</span>
      <div className="vern-pager__steps">
        {previousHref && (
          <LinkButton {...look} href={previousHref} rel="prev">
            {previousLabel}
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton {...look} href={nextHref} rel="next">
            {nextLabel}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
