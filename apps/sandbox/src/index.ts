export type { ArmedFault, Fault, FaultRequest } from "./faults";
export type { RequestOutcome } from "./request-log";
export { type SandboxControl, type SeenRequest, sandboxControl } from "./sandbox-control";
export { type RunningSandbox, type SandboxOptions, startSandbox } from "./start-sandbox";
