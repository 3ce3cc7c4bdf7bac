import { memberships, users } from "@katek/db/schema";
import { asc, eq, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { type FlowContext, flow, query } from "../kernel";

/** Under which name a message at Postmark carries what it is about. */
const METADATA = "deletion_notice";

const Input = z.object({ kind: z.enum(["asked", "kept"]), byId: z.string(), dueAt: z.iso.datetime() });
type Input = z.output<typeof Input>;

/**
 * Tells every owner by email that the organization is to be deleted, or was kept. Run again, it writes only to whom Postmark
 * has no message. @throws Error when an email was turned away for now.
 */
export const sendDeletionNotice = flow({
  name: "organizations.deletionNotice",
  permission: "organizations:delete",
  input: Input,
  async run(context, input) {
    const { integrations, log } = context;
    const { owners, byName } = await context.run(noticeFacts, { byId: input.byId });
    let turnedAway = 0;
    for (const owner of owners) {
      context.signal.throwIfAborted();
      const value = `${owner.id}:${input.kind}:${Date.parse(input.dueAt)}`;
      if (await integrations.postmark.find(METADATA, value)) continue;
      const answer = await integrations.postmark.send({
        to: owner.email,
        fromName: "KaTek",
        metadata: { [METADATA]: value },
        ...(await written(context, input, owner.name, byName)),
      });
      if (answer.ok) continue;
      log.warn({ userId: owner.id, reason: answer.reason }, "an email about a deletion was not taken");
      if (answer.reason === "not_taken" || answer.reason === "unknown") turnedAway++;
    }
    if (turnedAway) throw new Error(`Postmark turned away ${turnedAway} of ${owners.length} emails for now.`);
  },
});

/** Whom to write to, and who asked. A step of the notice. */
const noticeFacts = query({
  name: "organizations.deletionNoticeFacts",
  permission: "organizations:delete",
  input: z.object({ byId: z.string() }),
  async run({ tx }, { byId }) {
    const people = await tx
      .select({ id: users.id, name: users.name, email: users.email, role: memberships.role })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        or(eq(memberships.role, "owner"), inArray(memberships.userId, z.uuid().safeParse(byId).success ? [byId] : [])),
      )
      .orderBy(asc(users.id));
    return {
      owners: people.filter(({ role }) => role === "owner"),
      byName: people.find(({ id }) => id === byId)?.name ?? "Somebody who has left",
    };
  },
});

async function written({ organization, publicUrl }: FlowContext, { kind, dueAt }: Input, to: string, by: string) {
  // The templates' library takes a second to load, which only this job should wait for.
  const { renderNotice } = await import("@katek/emails");
  const { name, brandColor, timeZone } = organization;
  const day = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(new Date(dueAt));
  const button = { label: "Open the settings", url: `${publicUrl}/settings/organization` };
  const foot = "KaTek wrote this because you are an owner.";
  return kind === "asked"
    ? renderNotice({
        organization: { name, brandColor },
        subject: `${name} will be deleted on ${day}`,
        heading: `${name} will be deleted on ${day}`,
        paragraphs: [
          `${to}, ${by} asked for ${name} to be deleted with its homes, leads, conversations and pictures.`,
          "Until then it can be read and its data downloaded, and the assistant is closed to buyers. Any owner can keep it.",
        ],
        button,
        foot,
      })
    : renderNotice({
        organization: { name, brandColor },
        subject: `${name} stays`,
        heading: `${name} stays`,
        paragraphs: [`${to}, ${by} kept ${name}. Nothing was deleted, and the assistant answers buyers again.`],
        button,
        foot,
      });
}
