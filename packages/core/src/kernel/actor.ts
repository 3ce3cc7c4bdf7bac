import type { Role } from "./roles";

/** Who asks. All five are rows of the permission table. */
export type Actor =
  | { kind: "user"; id: string; role: Role }
  | { kind: "apiKey"; id: string; permissions: readonly string[] }
  /** A buyer; `id` is the visitor's. */
  | { kind: "visitor"; id: string }
  /** A job or an operator's command; `id` is its name. */
  | { kind: "system"; id: string }
  /** A vendor's webhook; `id` is the vendor. */
  | { kind: "webhook"; id: string };

export type ActorKind = Actor["kind"];
