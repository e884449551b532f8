import './split-view.css';
import type { ReactNode } from 'react';

export interface SplitViewProps {
  readonly list: ReactNode;
  /** What was opened from the list; none shows the list alone. */
  readonly detail?: ReactNode;
}

/** List and case side by side on a desk; on a phone the case takes the list's place. */
export function SplitView({ list, detail }: SplitViewProps) {
  return (
    <div className="vern-split" data-showing={detail ? 'detail' : 'list'}>
      <div className="vern-split__list">{list}</div>
      {detail && <div className="vern-split__detail">{detail}</div>}
    </div>
  );
}
