export type { ErrorsTexts, ErrorText, OutsideErrorCode } from './nb/errors.ts';
