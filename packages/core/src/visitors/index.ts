import { createVisitor } from "./create-visitor";
import { findVisitor } from "./find-visitor";

export const visitors = { create: createVisitor, find: findVisitor };
