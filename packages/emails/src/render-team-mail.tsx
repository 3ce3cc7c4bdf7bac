import { render, toPlainText } from "@react-email/render";
import { Letter, type LetterProps } from "./letter";
import type { RenderedEmail } from "./render-new-lead";
import { singleLine } from "./single-line";

type Organization = LetterProps["organization"];
type Role = "owner" | "admin" | "agent";

const AS_A: Record<Role, string> = { owner: "an owner", admin: "an admin", agent: "an agent" };

export interface InvitationProps {
  organization: Organization;
  /** null once they are no member any more. */
  inviterName: string | null;
  role: Role;
  /** Whom it is for. */
  email: string;
  /** In words: "3 December". */
  until: string;
  /** The page that takes it. */
  url: string;
}

/** The email that asks somebody to join. */
export const renderInvitation = ({ organization, inviterName, role, email, until, url }: InvitationProps) =>
  letter(`Join ${organization.name} on KaTek`, {
    organization,
    preview: `${inviterName ?? organization.name} invites you as ${AS_A[role]}`,
    heading: `Join ${organization.name}`,
    paragraphs: [
      `${inviterName ?? "Somebody"} invites you to work with ${organization.name} on KaTek as ${AS_A[role]}.`,
      `Sign in with the Google account of ${email}. The invitation works once, for this address, until ${until}.`,
    ],
    action: { label: "Open the invitation", url },
    foot: `${organization.name} wrote this to ${email}. If you do not know them, leave it: nothing happens.`,
  });

/** The email that tells of somebody whose invitation has expired and who asks for a new one. */
export const renderInvitationAsked = ({
  organization,
  email,
  role,
  url,
}: {
  organization: Organization;
  email: string;
  role: Role;
  url: string;
}) =>
  letter(`${email} asks for a new invitation`, {
    organization,
    preview: "Their invitation has expired",
    heading: "A new invitation is asked for",
    paragraphs: [
      `The invitation of ${email} as ${AS_A[role]} has expired, and whoever has its link asks for a new one.`,
      "A new one goes to the same address. If you did not expect this, leave it.",
    ],
    action: { label: "Send a new one", url },
    foot: `KaTek wrote this because you invite people to ${organization.name}.`,
  });

export interface OwnershipProps {
  organization: Organization;
  /** Who was the owner. */
  giver: string;
  /** Who is now. */
  taker: string;
  /** Whether it is written to the new owner. */
  received: boolean;
  url: string;
}

/** The email that tells both sides that an organization has changed hands. */
export const renderOwnership = ({ organization, giver, taker, received, url }: OwnershipProps) =>
  letter(received ? `You own ${organization.name} now` : `${taker} owns ${organization.name} now`, {
    organization,
    preview: `${giver} handed it to ${taker}`,
    heading: received ? `You own ${organization.name} now` : `You handed ${organization.name} over`,
    paragraphs: received
      ? [`${giver} made you the owner and is an admin now. The plan, the members and all settings are yours to change.`]
      : [
          `${taker} is the owner now, and you are an admin.`,
          `If this was not you, write to ${taker} at once, and look at Your account for sign-ins that you do not know.`,
        ],
    action: { label: "See the members", url },
    foot: `KaTek writes this to both sides whenever ${organization.name} changes hands.`,
  });

async function letter(subject: string, props: LetterProps): Promise<RenderedEmail> {
  const html = await render(<Letter {...props} />);
  return { subject: singleLine(subject), html, text: toPlainText(html) };
}
