import { expect, test } from "vitest";
import { renderInvitation, renderInvitationAsked, renderOwnership } from ".";

const organization = { name: "Larkfield Homes", brandColor: "#1E5B45" };
const URL = "https://app.example.com/invitations/token";
const invitation = {
  organization,
  inviterName: "Maren Holt",
  role: "agent" as const,
  email: "ruth@larkfield.example",
  until: "3 December",
  url: URL,
};

test("an invitation says who invites whom to what, until when, and where to take it", async () => {
  const { subject, html, text } = await renderInvitation(invitation);
  expect(subject).toBe("Join Larkfield Homes on KaTek");
  for (const word of ["Maren Holt", "as an agent", "ruth@larkfield.example", "3 December", URL]) {
    expect(html).toContain(word);
    expect(text).toContain(word);
  }
  expect((await renderInvitation({ ...invitation, inviterName: null })).text).toContain("Somebody invites you");
});

test("whoever invited is told that a new one is asked for", async () => {
  const { subject, text } = await renderInvitationAsked({
    organization,
    email: "ruth@x.example",
    role: "admin",
    url: URL,
  });
  expect(subject).toBe("ruth@x.example asks for a new invitation");
  expect(text).toContain("as an admin has expired");
});

test("both sides are told that an organization changed hands, each in their words", async () => {
  const names = { organization, giver: "Maren Holt", taker: "Tomás Rivera", url: URL };
  const [taker, giver] = [
    await renderOwnership({ ...names, received: true }),
    await renderOwnership({ ...names, received: false }),
  ];
  expect(taker.subject).toBe("You own Larkfield Homes now");
  expect(taker.text).toContain("Maren Holt made you the owner");
  expect(giver.subject).toBe("Tomás Rivera owns Larkfield Homes now");
  expect(giver.text).toContain("you are an admin");
});

test("hostile names are text, and add no header", async () => {
  const name = `<script>alert(1)</script>\r\nBcc: everyone@example.com`;
  const { subject, html } = await renderInvitation({ ...invitation, organization: { ...organization, name } });
  expect(html).not.toContain("<script");
  expect(subject).not.toMatch(/[\r\n]/);
});
