import type { PageKey } from '@vern/domain/ports';
import { z } from 'zod';

const PATTERN = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a page ends, as text that fits an address: milliseconds and id. */
export function presentPageKey({ receivedAt, id }: PageKey): string {
  return `${receivedAt.getTime()}.${id}`;
}

/** The text of `presentPageKey`, read back. */
export const pageKeySchema = z
  .string()
  .regex(PATTERN)
  .transform((text): PageKey => {
    const [, milliseconds, id] = PATTERN.exec(text)!;
    return { receivedAt: new Date(Number(milliseconds)), id: id! };
  });
