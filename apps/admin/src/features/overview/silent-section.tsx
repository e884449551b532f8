import './silent-section.css';
import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { EmptyState } from '@vern/ui/empty-state';
import { Section } from '@vern/ui/section';
import type { CountedKind, Reach } from './reach.ts';

type Unit = { readonly id: string; readonly name: string };

type Props = {
  readonly units: readonly Unit[];
  /** The days that they were silent in, in words. */
  readonly period: string;
  readonly reach: Reach;
};

const KINDS: readonly CountedKind[] = ['school', 'kindergarten'];

/** The units nobody has heard from, by name and never by rank, and what their silence does not mean. */
export function SilentSection({ units, period, reach }: Props) {
  const { figures: words } = useTexts('admin');
  const summaryOf = { school: words.silentSchools, kindergarten: words.silentKindergartens };
  const groups = KINDS.map((kind) => ({ kind, names: units.filter(({ id }) => reach.kindOf.get(id) === kind) }));
  return (
    <Section divided title={words.silent}>
      {units.length === 0 ? (
        <EmptyState level={3} title={words.noneSilent}>
          {words.noneSilentText(period)}
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{words.silentMeaning}</strong>
          </p>
          <p>
            {words.silentNote(period)} {words.silentWholeMonths} {words.silentAdvice}
          </p>
        </>
      )}
      {groups
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => (
          <Disclosure
            data-color="neutral"
            key={kind}
            onPaper="open"
            summary={summaryOf[kind](names.length)}
            width="full"
          >
            <ul className="admin-names">
              {names.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </Section>
  );
}
