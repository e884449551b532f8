import { DataTable } from '@vern/ui/data-table';
import { Tag } from '@vern/ui/tag';
import type { CanYouTellTexts } from './can-you-tell.texts.ts';
import type { Conclusion, Worth } from './conclude.ts';
import { IntervalPicture } from './interval-picture.tsx';

interface MethodTableProps {
  readonly conclusions: readonly Conclusion[];
  /** The true ratio. */
  readonly truth: number;
  readonly texts: CanYouTellTexts;
  /** A ratio as a change: 0.8 is "−20 %". */
  readonly formatChange: (ratio: number) => string;
}

const TONES = {
  right: 'success',
  missed: 'neutral',
  false_alarm: 'warning',
  wrong_way: 'warning',
} as const satisfies Record<Worth, string>;

/** What each method says, its uncertainty in numbers and as a picture, and what the answer is worth. */
export function MethodTable({ conclusions, truth, texts, formatChange }: MethodTableProps) {
  const { columns } = texts;
  return (
    <DataTable
      caption={texts.methodsCaption}
      captionHidden
      columns={[
        { key: 'method', header: columns.method, cell: ({ method }) => texts.methods[method].name, rowHeader: true },
        { key: 'answer', header: columns.answer, cell: ({ answer }) => <b>{texts.answers[answer]}</b> },
        {
          key: 'change',
          header: columns.change,
          cell: ({ ratio, interval }) =>
            ratio === null || interval === null
              ? texts.noInterval
              : `${formatChange(ratio)} (${formatChange(interval.lower)} … ${formatChange(interval.upper)})`,
        },
        {
          key: 'picture',
          header: columns.picture,
          cell: ({ ratio, interval }) => <IntervalPicture interval={interval} ratio={ratio} truth={truth} />,
        },
        {
          key: 'worth',
          header: columns.worth,
          cell: ({ worth }) => <Tag tone={TONES[worth]}>{texts.worth[worth]}</Tag>,
        },
      ]}
      rowKey={({ method }) => method}
      rows={conclusions}
    />
  );
}
