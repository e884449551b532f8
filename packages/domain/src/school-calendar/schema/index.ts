export { schoolYearSchema } from '../school-year.schema.ts';
