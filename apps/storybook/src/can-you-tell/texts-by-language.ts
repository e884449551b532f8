import { CAN_YOU_TELL_EN } from './texts/can-you-tell-en.ts';
import { CAN_YOU_TELL_NB } from './texts/can-you-tell-nb.ts';
import { CAN_YOU_TELL_NN } from './texts/can-you-tell-nn.ts';

/** The page's words; a language with a missing one does not compile. */
export const CAN_YOU_TELL_TEXTS = { nb: CAN_YOU_TELL_NB, nn: CAN_YOU_TELL_NN, en: CAN_YOU_TELL_EN } as const;
