import type { Actor } from "./actor";
import { Conflict } from "./errors";
import type { AnyOperation } from "./operation";
import type { Organization } from "./organization";

/**
 * An organization that waits to be deleted is read and no longer changed: neither by its people and keys, nor by buyers, for
 * whom the assistant is closed. Jobs go on, so that what was begun comes to its end.
 * @throws Conflict (`organization_closing`)
 */
export function refuseWhileClosing(operation: AnyOperation, actor: Actor, organization: Organization): void {
  if (!organization.deletionDueAt || operation.whileClosing || operation.kind === "query") return;
  if (actor.kind === "visitor")
    throw new Conflict("organization_closing", `${organization.name} does not answer here any more.`);
  if ((actor.kind === "user" || actor.kind === "apiKey") && operation.kind !== "stream")
    throw new Conflict(
      "organization_closing",
      "This organization waits to be deleted, so nothing in it can be changed. An owner can keep it.",
      { deletionDueAt: organization.deletionDueAt.toISOString() },
    );
}
