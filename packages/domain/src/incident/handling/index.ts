export {
  HANDLING_ROLES,
  type HandledReport,
  type Handler,
  type HeldRole,
  handlerOf,
  STEERING_ROLE,
} from './handler.ts';
