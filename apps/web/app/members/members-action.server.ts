import type { createCaller } from "@katek/api";
import { addressesIn } from "@katek/core/invitations/schemas";
import { Invalid, KatekError } from "@katek/core/kernel";
import { RoleName } from "@katek/core/people/schemas";
import { TRPCError } from "@trpc/server";

type Api = ReturnType<typeof createCaller>;

/** What came of it: a sentence for a toast, or why not. */
export type MembersOutcome = { done: string; problem: null } | { done: null; problem: string; status: number };

const TOLD = [402, 403, 404, 409, 422, 429];

/** Does what a form of the members page asks for. @returns null for a form that it does not know. */
export async function actOnMembers(api: Api, form: FormData): Promise<MembersOutcome | null> {
  const field = (name: string) => form.get(name)?.toString() ?? "";
  const userId = field("userId");
  const invitationId = field("invitationId");
  const work: Record<string, () => Promise<string>> = {
    async invite() {
      const emails = form.getAll("emails").flatMap((text) => addressesIn(text.toString()));
      const { ids } = await api.invitations.create({ emails, role: roleIn(form) });
      return ids.length === 1 ? "1 invitation is on its way" : `${ids.length} invitations are on their way`;
    },
    async role() {
      const role = roleIn(form);
      const { to, revoked } = await api.people.changeRole({ userId, role });
      return `${field("name")} is an ${to} now${revokedToo(revoked)}`;
    },
    async remove() {
      const { leads, revoked } = await api.people.remove({ userId });
      return `${field("name")} was removed${leads ? `, ${counted(leads)} went on` : ""}${revokedToo(revoked)}`;
    },
    async transfer() {
      await api.people.transferOwnership({ userId, confirmation: field("confirmation") });
      return "The organization has a new owner";
    },
    async resend() {
      const { email } = await api.invitations.resend({ invitationId });
      return `A new invitation goes to ${email}`;
    },
    async revoke() {
      const { email } = await api.invitations.revoke({ invitationId });
      return `The invitation of ${email} was revoked`;
    },
    async routing() {
      const leadRouting = field("leadRouting") === "first_to_claim" ? "first_to_claim" : "round_robin";
      const { given } = await api.organizations.updateRouting({ leadRouting });
      return given ? `Saved, and ${counted(given)} found somebody` : "Saved";
    },
  };
  const wanted = Object.hasOwn(work, field("intent")) ? work[field("intent")] : undefined;
  if (!wanted) return null;
  try {
    return { done: await wanted(), problem: null };
  } catch (error) {
    return { done: null, ...refusal(error) };
  }
}

/** @throws Invalid for a form that no page of ours sent. */
function roleIn(form: FormData) {
  const role = RoleName.safeParse(form.get("role"));
  if (role.success) return role.data;
  throw new Invalid("invalid_input", "Choose a role: owner, admin or agent.");
}

const revokedToo = (invitations: number) =>
  invitations ? `, and ${invitations === 1 ? "1 invitation" : `${invitations} invitations`} of theirs revoked` : "";

const counted = (leads: number) => (leads === 1 ? "1 lead" : `${leads.toLocaleString("en-US")} leads`);

/** The sentence for the person, and the answer's status. @throws the error itself where they can do nothing about it. */
function refusal(error: unknown): { problem: string; status: number } {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (!(cause instanceof KatekError) || !TOLD.includes(cause.status) || cause.code === "no_membership") throw error;
  const issues = cause.details.issues as { message: string }[] | undefined;
  return { problem: issues?.[0]?.message ?? cause.message, status: cause.status };
}
