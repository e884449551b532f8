import './readers-list.css';

/** One look at a report: who, in what capacity and when. From the audit, one entry an actor and clock hour. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  /** In what capacity they read it: "rektor". */
  readonly role: string;
  /** As people say it: "i går 14:02". */
  readonly when: string;
  /** The exact time, on hover. */
  readonly exact: string;
  /** The instant in ISO form. */
  readonly dateTime: string;
}

export interface ReadersListProps {
  /** "Hvem har åpnet meldingen", read aloud. */
  readonly label: string;
  readonly readers: readonly Reader[];
  /** Stands there when nobody has: "Ingen har åpnet meldingen ennå." */
  readonly emptyText: string;
}

/** Who has opened my report. Every look is on record, and its reporter sees it. */
export function ReadersList({ label, readers, emptyText }: ReadersListProps) {
  if (readers.length === 0) return <p>{emptyText}</p>;
  return (
    <ul aria-label={label} className="vern-readers">
      {readers.map(({ id, name, role, when, exact, dateTime }) => (
        <li className="vern-readers__reader" key={id}>
          <span>
            {name} <span className="vern-readers__role">{role}</span>
          </span>
          <time className="vern-readers__when" dateTime={dateTime} title={exact}>
            {when}
          </time>
        </li>
      ))}
    </ul>
  );
}
