import { z } from "zod";
import { RoleName } from "../people/schemas";

/** How long an invitation works. */
export const INVITATION_DAYS = 7;
/** How many people can be invited at once. */
export const MOST_AT_ONCE = 20;
/** How long the same invitation, asked for again, is the one that was sent already. */
export const REPEAT_SECONDS = 30;
/** How long whoever asked for a new invitation waits before they can ask again. */
export const ASK_AGAIN_MINUTES = 60;

/** An address to invite: lower case, since Google knows no other. */
export const InvitedAddress = z
  .email("Enter an address such as ruth@larkfield.example.")
  .max(320, "This address is too long.")
  .toLowerCase();

export const InviteInput = z.object({
  emails: z
    .array(InvitedAddress)
    .min(1, "Enter at least one address.")
    .max(MOST_AT_ONCE, `Invite at most ${MOST_AT_ONCE} people at once.`)
    .transform((emails) => [...new Set(emails)]),
  role: RoleName,
});

/** What is typed or pasted into the field: addresses between spaces, commas, semicolons or line breaks. */
export const addressesIn = (text: string): string[] => text.split(/[\s,;<>]+/).filter(Boolean);

export type InvitationState = "open" | "expired" | "accepted" | "revoked";

/** An invitation that has not been accepted or revoked, as those who invite see it. */
export interface Invitation {
  id: string;
  email: string;
  role: z.output<typeof RoleName>;
  /** null once they are no member any more. */
  inviterName: string | null;
  sentAt: Date;
  expiresAt: Date;
  expired: boolean;
  /** When whoever has the expired link last asked for a new one. */
  askedAt: Date | null;
  /** What became of its email. */
  mail: "waiting" | "sent" | "failed";
}

/** An invitation, as its page shows it to whoever has the link. */
export interface InvitationPage {
  state: InvitationState;
  email: string;
  role: z.output<typeof RoleName>;
  organization: { id: string; name: string; brandColor: string; logoUrl: string | null; timeZone: string };
  inviterName: string | null;
  sentAt: Date;
  expiresAt: Date;
  /** When a new one was last asked for. */
  askedAt: Date | null;
}

/** An invitation that waits for a person. */
export interface WaitingInvitation {
  id: string;
  role: z.output<typeof RoleName>;
  organization: { name: string; brandColor: string; logoUrl: string | null };
  inviterName: string | null;
}
