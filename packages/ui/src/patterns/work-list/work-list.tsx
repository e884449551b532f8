import '../../components/card/card.css';
import './work-list.css';
import { type ReactNode, useId } from 'react';
import type { LinkComponent } from '../../components/text-link/link-component.ts';

/** One row of a work list: what happened, what is needed next and by when. */
export interface WorkItem {
  readonly id: string;
  readonly href: string;
  /** What happened: "Spark, kastet noe". */
  readonly title: string;
  /** What is needed next: "Ta imot meldingen". None where nothing is, or where the reader does none of it. */
  readonly step?: string | undefined;
  /** By whom, where and when, without names: "Elev · klasserom · i dag 10:15". */
  readonly about: string;
  /** A `DeadlineText`. */
  readonly deadline?: ReactNode;
  /** Severity, status and the like, in small. */
  readonly marks?: ReactNode;
  /** The one that is open beside the list. */
  readonly current?: boolean | undefined;
}

export interface WorkListProps {
  /** What the list holds, read aloud: "Nye meldinger, 3". */
  readonly label: string;
  readonly items: readonly WorkItem[];
  readonly linkComponent?: LinkComponent | undefined;
}

/**
 * A list of work, not of data: each row says what happened, what is needed next and by when.
 *
 * Many rows need the same next thing and some are about the same, so a row's link is named by what happened, by whom, where
 * and when: heard in a list of links, each is another one.
 */
export function WorkList({ label, items, linkComponent: Link = 'a' }: WorkListProps) {
  const listId = useId();
  return (
    <ul aria-label={label} className="vern-work-list">
      {items.map(({ id, href, title, step, about, deadline, marks, current }) => {
        const part = (name: string) => `${listId}-${id}-${name}`;
        return (
          <li className="vern-work-list__row" key={id} {...(current ? { 'data-current': '' } : {})}>
            <Link
              aria-current={current ? 'page' : undefined}
              aria-describedby={
                [step && part('step'), deadline && part('deadline')].filter(Boolean).join(' ') || undefined
              }
              aria-labelledby={`${part('title')} ${part('about')}`}
              className="vern-card__link vern-work-list__title"
              href={href}
              id={part('title')}
            >
              {title}
            </Link>
            <span className="vern-work-list__about" id={part('about')}>
              {about}
            </span>
            {step && <span id={part('step')}>{step}</span>}
            {deadline && <span id={part('deadline')}>{deadline}</span>}
            {marks && <span className="vern-work-list__marks">{marks}</span>}
          </li>
        );
      })}
    </ul>
  );
}
