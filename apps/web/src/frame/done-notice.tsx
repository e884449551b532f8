import { Notice } from '@vern/ui/notice';
import { useEffect, useRef } from 'react';

/** Says what has just been done, and takes the focus: what did it is gone. */
export function DoneNotice({ title }: { readonly title: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return <Notice data-print="never" ref={ref} tabIndex={-1} title={title} tone="success" />;
}
