/** The names of a table's steps: `StepNameOf<typeof INCIDENT_STEPS>`. */
export type StepNameOf<T> = T extends { readonly rows: infer Rows } ? keyof Rows & string : never;

/** The names of the steps whose rows say this: `StepNameWith<typeof INCIDENT_STEPS, { input: string }>`. */
export type StepNameWith<T extends { readonly rows: object }, Said> = {
  [N in keyof T['rows'] & string]: T['rows'][N] extends Said ? N : never;
}[keyof T['rows'] & string];

/** What the rows say in one column: `StepColumnOf<typeof INCIDENT_STEPS, 'record'>` is every audit action of a step. */
export type StepColumnOf<T extends { readonly rows: object }, Column extends string> = {
  [N in keyof T['rows']]: T['rows'][N] extends { readonly [C in Column]: infer Said } ? Said : never;
}[keyof T['rows']];
