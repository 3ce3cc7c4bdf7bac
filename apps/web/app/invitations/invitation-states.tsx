import type { InvitationPage } from "@katek/core/invitations/schemas";
import { Avatar, Button, ButtonLink, buttonClasses, Icon, Notice } from "@katek/ui";
import { Form, useNavigation } from "@remix-run/react";
import { type LucideIcon, Mail, UserRound } from "lucide-react";
import { GoogleMark } from "~/identity/google-mark";
import { Facts, InvitationCard } from "./invitation-card";
import { AS_A } from "./role-words";

export interface StateProps {
  invitation: InvitationPage;
  /** Where its page is, to come back to. */
  path: string;
  /** The address of whoever is signed in. */
  signedInAs: string | null;
  problem: string | null;
}

/** "3 December", by the organization's calendar. */
const day = (at: Date, timeZone: string) =>
  // A date is not torn apart at the end of a line.
  new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long" }).format(at).replace(" ", "\u00A0");

/** It can be accepted: by whoever is signed in with its address, else after a sign-in. */
export function OpenInvitation({ invitation, path, signedInAs, problem }: StateProps) {
  const { email, inviterName, organization, expiresAt, role } = invitation;
  const until = day(expiresAt, organization.timeZone);
  if (signedInAs && signedInAs.toLowerCase() !== email)
    return (
      <InvitationCard
        organization={organization}
        role={role}
        title="This is for another address"
        text="Invitations open only for the address they were sent to, so that nobody else can take the seat."
        foot={`You are signed out of KaTek only. Your invitation waits until ${until}.`}
      >
        <div className="mt-u3 divide-y divide-line rounded-md border border-line-2">
          <Address icon={Mail} caption="Invited" email={email} />
          <Address icon={UserRound} caption="You are signed in as" email={signedInAs} />
        </div>
        <Problem sentence={problem} />
        <div className="mt-u3 grid gap-u1">
          <Act intent="continue" label="Sign out and continue" busyLabel="Signing out" />
          <ButtonLink kind="ghost" size="md" href="/overview">
            Stay signed in as you are
          </ButtonLink>
        </div>
      </InvitationCard>
    );
  return (
    <InvitationCard
      organization={organization}
      role={role}
      title={`Join ${organization.name}`}
      text={`${inviterName ?? "Somebody there"} invites you to work on KaTek ${AS_A[role]}.`}
      foot={
        signedInAs
          ? `The invitation works once, until ${until}.`
          : `Choose the Google account of ${email}. We ask Google for your name and email address. Nothing else.`
      }
    >
      <Facts
        rows={[
          ["For", email],
          ["Works until", until],
        ]}
      />
      <Problem sentence={problem} />
      <div className="mt-u3 grid">
        {signedInAs ? (
          <Act intent="accept" label="Accept the invitation" busyLabel="Joining" />
        ) : (
          // A document of its own: the answer is a redirect to another site.
          <a
            href={`/auth/google?${new URLSearchParams({ to: path })}`}
            className={buttonClasses({ size: "lg", className: "w-full border-line-control shadow-none" })}
          >
            <GoogleMark />
            Continue with Google
          </a>
        )}
      </div>
    </InvitationCard>
  );
}

/** It worked for seven days: whoever holds the link can ask for another. */
export function ExpiredInvitation({ invitation, problem, asked }: StateProps & { asked: boolean }) {
  const { email, inviterName, organization, sentAt, expiresAt, role } = invitation;
  const { timeZone } = organization;
  const who = inviterName?.split(" ")[0] ?? organization.name;
  return (
    <InvitationCard
      organization={organization}
      role={role}
      title={asked ? "A new one is asked for" : "This invitation has expired"}
      text={
        asked
          ? `${who} gets an email. If they agree, a new invitation goes to ${email}.`
          : `It was sent on ${day(sentAt, timeZone)} and worked for 7 days. A new one goes to the same address.`
      }
      foot={asked ? "You can close this page." : `${who} gets one email. You can ask again after an hour.`}
    >
      <Facts
        rows={[
          ["Sent to", email],
          [
            "Sent by",
            inviterName ? (
              <span className="inline-flex items-center gap-u1">
                <Avatar name={inviterName} size="xs" />
                {inviterName}
              </span>
            ) : (
              "A former member"
            ),
          ],
          ["Expired", day(expiresAt, timeZone)],
        ]}
      />
      <Problem sentence={problem} />
      {asked ? null : (
        <div className="mt-u3 grid gap-u1">
          <Act intent="ask" label="Ask for a new one" busyLabel="Asking" />
          <ButtonLink kind="ghost" size="md" href="/sign-in">
            Sign in without it
          </ButtonLink>
        </div>
      )}
    </InvitationCard>
  );
}

/** It was used, or taken back. */
export function ClosedInvitation({ invitation, signedInAs }: StateProps) {
  const { email, organization, role, state, inviterName } = invitation;
  const used = state === "accepted";
  return (
    <InvitationCard
      organization={organization}
      role={role}
      title={used ? "This invitation was used" : "This invitation was taken back"}
      text={
        used
          ? `An invitation works once, and ${email} has accepted this one. Sign in with that account to go on.`
          : `It does not work any more. ${inviterName ?? `Somebody at ${organization.name}`} can invite ${email} again.`
      }
    >
      <div className="mt-u3 grid">
        <ButtonLink kind="primary" size="lg" href={signedInAs ? "/overview" : "/sign-in"}>
          {signedInAs ? "Go to the overview" : "Sign in"}
        </ButtonLink>
      </div>
    </InvitationCard>
  );
}

function Act({ intent, label, busyLabel }: { intent: string; label: string; busyLabel: string }) {
  const { state, formData } = useNavigation();
  return (
    <Form method="post" className="grid">
      <input type="hidden" name="intent" value={intent} />
      <Button
        kind="primary"
        size="lg"
        type="submit"
        busy={state !== "idle" && formData?.get("intent") === intent}
        busyLabel={busyLabel}
      >
        {label}
      </Button>
    </Form>
  );
}

const Problem = ({ sentence }: { sentence: string | null }) =>
  sentence ? (
    <Notice tone="danger" urgent className="mt-u3">
      {sentence}
    </Notice>
  ) : null;

const Address = ({ icon, caption, email }: { icon: LucideIcon; caption: string; email: string }) => (
  <div className="flex items-center gap-u2 px-u2.5 py-u2">
    <span className="grid size-u6 shrink-0 place-items-center rounded-full bg-hover text-ink-2">
      <Icon icon={icon} className="size-u3" />
    </span>
    <div className="min-w-0">
      <p className="text-caption text-ink-3">{caption}</p>
      <p className="truncate text-body font-medium text-ink">{email}</p>
    </div>
  </div>
);
