export {
  RETENTION_CLASSES,
  type RetentionClass,
  retentionClassOf,
  statementRetentionClassOf,
} from './retention-class.ts';
export { checkRetentionStep, RETENTION_STATES, type RetentionState } from './retention-state.ts';
