import { useTexts } from '@vern/i18n/language';
import { EmptyState } from '@vern/ui/empty-state';
import { LinkButton } from '@vern/ui/link-button';
import { Stack } from '@vern/ui/stack';
import { RouterLink } from '../../routing/router-link.ts';
import type { MineRow } from '../../server/answers.ts';
import { MineCard } from './mine-card.tsx';

export interface MineListProps {
  readonly rows: readonly MineRow[];
  readonly now: Date;
  /** Place of the cards' titles in the page's outline. */
  readonly level?: 2 | 3;
  /** What stands in an empty list to begin with; none where the page has it elsewhere. */
  readonly reportLabel?: string;
}

/** One's own reports as cards, or what will stand here. */
export function MineList({ rows, now, level = 2, reportLabel }: MineListProps) {
  const mine = useTexts('mine');
  if (rows.length === 0) {
    return (
      <EmptyState
        action={
          reportLabel && (
            <LinkButton href="/meld" linkComponent={RouterLink}>
              {reportLabel}
            </LinkButton>
          )
        }
        level={level}
        title={mine.empty}
      >
        {mine.emptyText}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      {rows.map((row) => (
        <MineCard key={row.id} level={level} now={now} row={row} />
      ))}
    </Stack>
  );
}
