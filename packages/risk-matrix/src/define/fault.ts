/** Everything that can be wrong with a definition. Codes are stable; the wording is not. */
export const FAULT_CODES = [
  'wrong_type',
  'missing',
  'unknown_property',
  'not_allowed',
  'text_missing',
  'size',
  'duplicate_code',
  'bad_anchor',
  'partial_anchors',
  'unknown_level',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing that is wrong with a definition, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** JSON Pointer (RFC 6901) into the definition; '' is the whole. */
  readonly path: string;
  /** For the person who wrote the definition, in English. */
  readonly message: string;
}

/** Where a check puts what it finds, so that one pass can name every fault at once. */
export type ReportFault = (code: FaultCode, path: string, message: string) => void;
