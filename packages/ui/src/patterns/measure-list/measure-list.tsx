import './measure-list.css';
import { type ReactNode, useId } from 'react';
import { Tag, type TagProps } from '../../components/tag/tag.tsx';

/** One measure in words, ready to be shown. What may be done with it comes from its abilities. */
export interface MeasureItem {
  readonly id: string;
  /** What is going to be done, as a sentence. */
  readonly title: string;
  /** The status in words, with the colour that helps the eye; none where the list itself says it. */
  readonly status?: { readonly label: string; readonly tone: TagProps['tone'] } | undefined;
  /** Who sees to it: "Ansvarlig: Ola Moen". */
  readonly owner: string;
  /** A `DeadlineText`, or when it was done. */
  readonly due?: ReactNode;
  /** What the reader may do with it. */
  readonly actions?: ReactNode;
}

/** Measures with who sees to each and by when. The same button stands at many, so each says which measure it is at. */
export function MeasureList({
  label,
  measures,
}: {
  readonly label: string;
  readonly measures: readonly MeasureItem[];
}) {
  const listId = useId();
  return (
    <ul aria-label={label} className="vern-measures">
      {measures.map(({ id, title, status, owner, due, actions }) => (
        <li className="vern-measures__measure" key={id}>
          <span className="vern-measures__title" id={`${listId}-${id}`}>
            {title}
          </span>
          {status && <Tag tone={status.tone}>{status.label}</Tag>}
          <span className="vern-measures__meta">
            <span>{owner}</span>
            {due && <span>{due}</span>}
          </span>
          {actions && (
            <fieldset aria-labelledby={`${listId}-${id}`} className="vern-measures__actions">
              {actions}
            </fieldset>
          )}
        </li>
      ))}
    </ul>
  );
}
