import type { z } from 'zod';
import { answersSchema } from '../../theme/schema/index.ts';
import { VIOLENCE_QUESTION_SET } from '../../theme/violence/index.ts';

/** The answers to what violence and threats asks of the event. */
export const violenceAnswersSchema = answersSchema(VIOLENCE_QUESTION_SET, ['in_report']);

/** The theme answers of a report about violence or threats. */
export type ViolenceAnswers = z.infer<typeof violenceAnswersSchema>;
