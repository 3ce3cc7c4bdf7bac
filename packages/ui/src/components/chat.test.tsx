import { describe, expect, it } from "vitest";
import { AssistantMessage, AssistantText, ChatBubble, Composer, ListingCard } from "../index";
import { attribute, draw, tag, words } from "./drawn-markup";

const noop = () => undefined;

describe("chat", () => {
  it("hides an answer from screen readers until it is whole", () => {
    const answer = (streaming: boolean) =>
      draw(
        <AssistantMessage name="Wren">
          <AssistantText streaming={streaming}>Three homes fit.</AssistantText>
        </AssistantMessage>,
      );
    expect(answer(true)).toMatch(/aria-hidden="true"[^>]*>Three homes fit\./);
    expect(answer(false)).not.toMatch(/aria-hidden="true"[^>]*>Three homes fit\./);
    expect(answer(false)).not.toContain("animate-caret");
  });

  it("says who wrote", () => {
    expect(words(draw(<ChatBubble>Parking?</ChatBubble>))).toBe("You: Parking?");
    expect(
      words(
        draw(
          <ChatBubble from="agent" name="Maren Holt">
            Yes.
          </ChatBubble>,
        ),
      ),
    ).toBe("MHMaren Holt: Yes.");
  });

  it("escapes what a buyer wrote", () => {
    expect(draw(<ChatBubble>{"<script>alert(1)</script>"}</ChatBubble>)).not.toContain("<script>");
  });

  it("offers Stop while an answer streams, else Send", () => {
    expect(attribute(draw(<Composer onSend={noop} streaming />), "aria-label")).toBe("Stop the answer");
    const idle = draw(<Composer onSend={noop} />);
    expect(attribute(tag(idle, "button"), "aria-label")).toBe("Send");
    expect(tag(idle, "button")).toContain('aria-disabled="true"');
    expect(attribute(tag(idle, "label"), "for")).toBe(attribute(tag(idle, "textarea"), "id"));
  });

  it("shows one home with its facts, and the save button only where it can save", () => {
    const home = { price: "$489,000", address: "14 Millrace Lane", area: "Millrace", facts: ["3 bed", "2 bath"] };
    const card = draw(<ListingCard {...home} href="/l/1" saved onSave={noop} kind="townhouse" />);
    expect(words(card)).toContain("3 bed · 2 bath");
    expect(tag(card, "button")).toMatch(/aria-pressed="true".*aria-label="Save 14 Millrace Lane"/);
    expect(words(card)).toContain("Townhouse");
    expect(card.match(/<a /g)).toHaveLength(1);
    const sold = draw(<ListingCard {...home} price="Sold" sold="Sold 20 Nov" imageUrl="/p.jpg" />);
    expect(sold).toContain("grayscale");
    expect(sold).not.toContain("<button");
    expect(tag(sold, "img")).toContain('alt=""');
  });
});
