export * from "./conversations";
export * from "./events";
export * from "./imports";
export * from "./leads";
export * from "./listings";
export * from "./organizations";
export * from "./people";
export * from "./worker-heartbeats";
