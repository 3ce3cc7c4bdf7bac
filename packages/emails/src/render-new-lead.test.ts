import { describe, expect, test } from "vitest";
import { type NewLeadProps, renderNewLead } from ".";
import { readableOn } from "./readable-on";

const PROPS: NewLeadProps = {
  organization: { name: "Hammer Realty", brandColor: "#1E5B45" },
  assistantName: "Wren",
  recipientName: "Jun Park",
  assigned: true,
  lead: {
    name: "Priya Nair",
    email: "priya@buyer.example",
    phone: "+15550140182",
    wants: ["To $520,000", "3 bedrooms or more", "Millrace"],
    score: 74,
  },
  said: ["A kitchen that gets the sun", "Saturday morning?"],
  source: "from the chat page",
  url: "https://app.example.com/leads/0199",
};
const render = (overrides: Partial<NewLeadProps> = {}) => renderNewLead({ ...PROPS, ...overrides });
const named = (name: string) => render({ lead: { ...PROPS.lead, name } });

test("both versions say who, how to reach them, what they look for, what they said and where to go on", async () => {
  const { subject, html, text } = await render();
  expect(subject).toBe("New lead: Priya Nair");
  const words = ["Priya Nair", "priya@buyer.example", "+15550140182", "To $520,000 · 3 bedrooms or more · Millrace"];
  for (const word of [...words, "74 of 100", "A kitchen that gets the sun", PROPS.url, "Hammer Realty"]) {
    expect(html).toContain(word);
    expect(text.toLowerCase()).toContain(word.toLowerCase());
  }
  expect(html).toContain("tel:+15550140182");
  expect(text).not.toMatch(/<\w/);
  expect(text).not.toMatch(/%40|mailto:|tel:/);
});

test("what is not known is left out, and nobody's lead says so", async () => {
  const lead = { name: null, email: null, phone: "+15550140182", wants: [], score: 0 };
  const { subject, html, text } = await render({ lead, said: [], assigned: false });
  expect(subject).toBe("New lead: +15550140182");
  expect(text).not.toMatch(/Email|Looks for|In their words/);
  expect(html).toContain("belongs to nobody yet");
});

describe("hostile values", () => {
  test("are text: no markup of theirs stands in the HTML", async () => {
    const script = `<script>alert(1)</script><img src=x onerror="alert(1)">`;
    const { html } = await render({
      lead: { ...PROPS.lead, name: script, email: `"><b>@x.example`, wants: [script] },
      said: [script, "</p></table>"],
      organization: { name: script, brandColor: "#1E5B45" },
    });
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("</p></table></p>");
  });

  test("add no line to the subject, and so no header", async () => {
    for (const ending of ["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\0"]) {
      const { subject } = await named(`Priya${ending}Bcc: everyone@example.com`);
      expect(subject).toBe("New lead: Priya Bcc: everyone@example.com");
    }
    expect((await named("\u202Eevil")).subject).toBe("New lead: evil");
    expect([...(await named("x".repeat(5_000))).subject].length).toBe(150);
  });
});

test("the button's words read on any colour", () => {
  expect(readableOn("#1E5B45")).toBe("#FFFFFF");
  expect(readableOn("#F2C230")).toBe("#16131F");
  expect(readableOn("#767676")).toBe("#FFFFFF");
});
