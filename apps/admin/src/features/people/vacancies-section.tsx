import './vacancies-section.css';
import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { EmptyState } from '@vern/ui/empty-state';
import { Section } from '@vern/ui/section';
import { TextLink } from '@vern/ui/text-link';
import type { ReactNode } from 'react';
import { ADDRESSES } from '../../routing/addresses.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { Vacancies } from '../../server/answers.ts';

/** The empty chairs of today: by name and never by rank, with who has the reports meanwhile, and a way to the place's people. */
export function VacanciesSection({ vacancies }: { readonly vacancies: Vacancies }) {
  const { vacancies: words } = useTexts('admin');
  const { withoutLeader, withoutSafetyRep } = vacancies;
  if (withoutLeader.length + withoutSafetyRep.length === 0) {
    return (
      <Section title={words.title}>
        <EmptyState level={3} title={words.none}>
          {words.noneText}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <Chairs
        places={withoutLeader.map(({ handledBy, handledAt, ...place }) => {
          return { ...place, note: words.meanwhile[handledBy](handledAt) };
        })}
        summary={words.leader(withoutLeader.length)}
      />
      <Chairs note={words.safetyRepNote} places={withoutSafetyRep} summary={words.safetyRep(withoutSafetyRep.length)} />
    </Section>
  );
}

type ChairsProps = {
  readonly summary: string;
  readonly note?: string;
  readonly places: readonly { readonly id: string; readonly name: string; readonly note?: ReactNode }[];
};

function Chairs({ summary, note, places }: ChairsProps) {
  if (places.length === 0) return null;
  return (
    <Disclosure data-color="neutral" onPaper="open" summary={summary} width="full">
      {note && <p>{note}</p>}
      <ul className="admin-vacancies">
        {places.map(({ id, name, note: meanwhile }) => (
          <li key={id}>
            <TextLink href={`${ADDRESSES.people}?sted=${id}`} linkComponent={RouterLink}>
              {name}
            </TextLink>
            {meanwhile && <span>{meanwhile}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
