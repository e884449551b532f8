export { isSignedOut, isUnreached, type RefusalCode, refusalOf, type ShownRefusal } from './refusal-of.ts';
export { signInHref } from './sign-in-href.ts';
