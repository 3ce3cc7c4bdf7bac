import { describe, expect, it } from "vitest";
import { Avatar, Meter, Notice, OrganizationMark, Progress, Stat, State } from "../index";
import { attribute, draw, tag, words } from "./drawn-markup";

describe("figures and states", () => {
  it("announces progress in true counts", () => {
    const html = draw(<Progress label="Reading descriptions" value={842} total={1204} note="about 2 min left" />);
    expect(html).toContain('aria-valuenow="842"');
    expect(html).toContain('aria-valuemax="1204"');
    expect(html).toContain('aria-valuetext="842 of 1,204"');
    expect(words(html)).toBe("Reading descriptions842 of 1,204 · about 2 min left");
  });

  it.each([
    [5, 0, "0%"],
    [-1, 10, "0%"],
    [11, 10, "100%"],
    [1, 4, "25%"],
  ])("fills %d of %d as %s", (value, total, width) => {
    expect(draw(<Meter value={value} total={total} />)).toContain(`width:${width}`);
  });

  it("hides a meter that only draws a number beside it", () => {
    expect(draw(<Meter value={1} total={2} />)).toMatch(/^<span aria-hidden="true"/);
  });

  it("never shows a state or a change by colour alone", () => {
    expect(words(draw(<State tone="success">For sale</State>))).toBe("For sale");
    const stat = draw(
      <Stat label="First reply" value="2.4 s" change={{ text: "0.3 s", direction: "up", good: false }} />,
    );
    expect(words(stat)).toContain("up 0.3 s");
    expect(words(draw(<Stat label="New leads" />))).toContain("–");
  });

  it("speaks a failure at once, a fact politely, and running counts not at all", () => {
    expect(attribute(draw(<Notice urgent>It failed.</Notice>), "role")).toBe("alert");
    expect(attribute(draw(<Notice>It is so.</Notice>), "role")).toBe("status");
    expect(attribute(draw(<Notice silent>842</Notice>), "role")).toBeUndefined();
  });

  it("hides what only decorates", () => {
    expect(tag(draw(<Avatar name="Maren Holt" />), "span")).toContain('aria-hidden="true"');
    expect(words(draw(<Avatar name="Maren van den Holt" />))).toBe("MH");
    expect(words(draw(<Avatar name="Élodie" />))).toBe("É");
    expect(words(draw(<Avatar name="" />))).toBe("");
    expect(draw(<OrganizationMark name="Hammer Realty" colour="not a colour" />)).not.toContain("style");
  });
});
