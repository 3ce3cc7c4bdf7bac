import { describe, expect, it } from "vitest";
import { cn } from "./cn";

describe("cn", () => {
  it("keeps a size of type and a colour of text together", () => {
    expect(cn("text-ui text-ink")).toBe("text-ui text-ink");
    expect(cn("text-stat", "text-ink-3")).toBe("text-stat text-ink-3");
  });

  it.each([
    ["text-ui", "text-read"],
    ["p-u2", "p-u0.5"],
    ["size-u2.5", "size-u4"],
    ["shadow-1", "shadow-3"],
    ["max-w-read", "max-w-page"],
    ["z-bar", "z-dialog"],
    ["h-u6", "h-[41px]"],
    ["rounded-xs", "rounded-xl"],
  ])("of %s and %s keeps the later", (first, second) => {
    expect(cn(first, second)).toBe(second);
  });

  it("does not take a shadow for a shadow's colour", () => {
    expect(cn("shadow-1", "shadow-ink")).toBe("shadow-1 shadow-ink");
  });

  it("leaves out what does not apply", () => {
    expect(cn("flex", false, undefined, null, ["gap-u1", { hidden: true, grid: false }])).toBe("gap-u1 hidden");
  });
});
