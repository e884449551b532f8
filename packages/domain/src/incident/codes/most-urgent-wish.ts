import { CONTACT_WISHES, type ContactWish } from './contact-wish.ts';

/** The wish that a report goes by when it is about several: the most urgent one. The table lists them from there down. */
export function mostUrgentWish(wishes: readonly ContactWish[]): ContactWish {
  return CONTACT_WISHES.codes.find((wish) => wishes.includes(wish)) ?? 'no_need';
}
