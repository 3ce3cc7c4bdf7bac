import { organizations } from "@katek/core";
import {
  type Actor,
  type Caller,
  execute,
  type InputOf,
  newId,
  type Organization,
  type Role,
  type Runtime,
} from "@katek/core/kernel";

/** The caller that jobs and operators' commands are. */
export const systemCaller = (organization: Organization | null = null): Caller => ({
  actor: { kind: "system", id: "test" },
  organization,
});

/** A caller of this organization. A user has no row: what an operation sees of it is its role. */
export function callerOf(organization: Organization, who: Role | "visitor" | "system", id: string = newId()): Caller {
  if (who === "system") return systemCaller(organization);
  const actor: Actor = who === "visitor" ? { kind: "visitor", id } : { kind: "user", id, role: who };
  return { actor, organization };
}

let made = 0;

/** A tenant of one's own: each test makes its own and never meets another's rows. */
export function makeOrganization(
  runtime: Runtime,
  overrides: Partial<InputOf<typeof organizations.create>> = {},
): Promise<Organization> {
  const serial = `${process.pid}-${Date.now().toString(36)}-${made++}`;
  return execute(runtime, systemCaller(), organizations.create, {
    name: "Test Realty",
    slug: `test-${serial}`,
    ...overrides,
  });
}
