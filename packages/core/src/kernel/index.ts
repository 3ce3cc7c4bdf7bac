export type { Actor, ActorKind } from "./actor";
export { newId } from "./clock";
export type { FlowContext, Log, PlatformContext, TransactionContext } from "./context";
export * from "./errors";
export { EVENTS, type EventName, type EventPayload } from "./events";
export { type Caller, execute, executeStream, type Runtime } from "./execute";
export { JOBS, type JobName, jobPayload } from "./jobs";
export {
  type AnyOperation,
  command,
  flow,
  type InputOf,
  type Operation,
  type OperationKind,
  platformCommand,
  platformQuery,
  query,
  type ResultOf,
  stream,
} from "./operation";
export type { Organization } from "./organization";
export { GRANTS, may, PERMISSIONS, type Permission, ROLES, type Role } from "./permissions";
export { readWorkerHealth } from "./worker-health";
