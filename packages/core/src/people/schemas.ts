import { z } from "zod";
import { ProvenIdentity } from "../identity/schemas";
import { oneLine } from "../kernel/one-line";

/** What a person is in an organization. */
export const RoleName = z.enum(["owner", "admin", "agent"]);

export const AddPersonInput = ProvenIdentity.extend({
  /** The slug of the organization that they join. */
  organization: z.string().max(200),
  role: RoleName,
  /** What they do there: "Broker and owner". */
  title: oneLine().min(1).max(120).nullable().default(null),
});

export const ChangeRoleInput = z.object({ userId: z.uuid(), role: RoleName });
export const RemoveMemberInput = z.object({ userId: z.uuid() });
export const TransferOwnershipInput = z.object({
  userId: z.uuid(),
  /** The organization's name, as the owner typed it. */
  confirmation: z.string().max(200),
});

/** A member, as their colleagues see them. */
export interface Member {
  userId: string;
  name: string;
  email: string;
  role: z.output<typeof RoleName>;
  title: string | null;
  joinedAt: Date;
  /** To the minute; null before their first visit. */
  lastSeenAt: Date | null;
  /** Leads of theirs that are neither converted nor lost. */
  openLeads: number;
  /** When their account is deleted; null unless they asked for that. Until then they get no new leads. */
  leavesAt: Date | null;
  /** Whether it is the person who asks. */
  me: boolean;
}

/** The plan's seats, and what takes them: members, and invitations that can still be accepted. */
export interface Seats {
  /** null where the plan has no limit. */
  limit: number | null;
  members: number;
  invitations: number;
}
