export { checkFreeText, checkIdentityNumbers, type FreeTextFindings, inspectFreeText } from './check-free-text.ts';
export { findIdentityNumbers } from './find-identity-numbers.ts';
export { findPossibleNames, type PossibleName } from './find-possible-names.ts';
export type { TextSpan } from './text-span.ts';
