import { z } from 'zod';
import { schemasOf, TOLD } from '../../incident/shape/index.ts';

const { codeListVersion, questionSetVersion, theme, hideNameFromSafetyRep, ...told } = schemasOf(TOLD);

/** What is told of an event, but for what it was asked by and who is to be named: duties go by what happened. */
export const toldOfEventSchema = z.strictObject(told);
