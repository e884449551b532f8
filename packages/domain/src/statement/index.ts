export {
  type Address,
  type StatementAudience,
  TO_HANDLERS,
  TO_PEOPLE,
  toOne,
} from './address.ts';
export { mayReadStatement } from './may-read-statement.ts';
