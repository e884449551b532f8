/** Longest text written on a sent report: the answer to a serious case has much to say. */
export const CASE_TEXT_MAX_CHARACTERS = 4_000;
