import type { IncidentStatus } from '@vern/domain/incident';
import { Tag, type TagProps } from '../../components/tag/tag.tsx';

/** How each status is drawn: waiting for somebody stands out, what is over steps back. */
const LOOK: Readonly<Record<IncidentStatus, Pick<TagProps, 'tone' | 'emphasis'>>> = {
  draft: { tone: 'neutral', emphasis: 'outline' },
  submitted: { tone: 'accent', emphasis: 'default' },
  received: { tone: 'info', emphasis: 'default' },
  in_progress: { tone: 'ink', emphasis: 'default' },
  closed: { tone: 'success', emphasis: 'outline' },
  withdrawn: { tone: 'neutral', emphasis: 'outline' },
};

export interface IncidentStatusTagProps {
  readonly status: IncidentStatus;
  /** The status in words. */
  readonly label: string;
}

/** Where a report is on its way to an answer. */
export function IncidentStatusTag({ status, label }: IncidentStatusTagProps) {
  return (
    <Tag {...LOOK[status]} data-status={status}>
      {label}
    </Tag>
  );
}
