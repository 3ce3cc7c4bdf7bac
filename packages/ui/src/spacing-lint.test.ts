import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findSpacingFaults, lintSpacing } from "./spacing-lint";

const here = fileURLToPath(new URL(".", import.meta.url));
const app = fileURLToPath(new URL("../../../apps/web/app", import.meta.url));
const found = (source: string) => findSpacingFaults(source).map(({ className }) => className);

describe("the spacing lint", () => {
  it.each([
    "p-4",
    "mx-2",
    "-mt-3",
    "gap-x-2",
    "space-y-1",
    "size-6",
    "min-w-4",
    "max-h-96",
    "md:p-4",
    "hover:!p-4",
    "[&_p]:mt-2",
    "inset-x-4",
    "p-2.5",
    "scroll-px-4",
    "-translate-x-2",
    "group-hover/tip:w-10",
  ])("refuses %s", (name) => {
    expect(found(`<div className="flex ${name} text-ui" />`)).toEqual([name]);
  });

  it.each([
    "p-u2",
    "p-u0.5",
    "-mx-u3",
    "m-0",
    "inset-x-0",
    "p-px",
    "w-1/2",
    "w-[252px]",
    "grid-cols-3",
    "duration-1",
    "z-10",
    "shadow-2",
    "text-h1",
    "line-clamp-2",
    "border-2",
    "top-1/2",
  ])("accepts %s", (name) => {
    expect(found(`<div className="flex ${name} text-ui" />`)).toEqual([]);
  });

  it("refuses a raw colour in a class, and says where", () => {
    expect(findSpacingFaults('a\n<p className="dark:bg-[#1B1B22]/40" />')).toEqual([
      { line: 2, className: "dark:bg-[#1B1B22]/40", reason: "raw colour; use a token, such as text-ink-2" },
    ]);
  });

  it("sees classes in templates and conditions, not in comments or colours outside classes", () => {
    const dollar = "$";
    expect(found(`const a = on ? "p-4" : \`m-2 ${dollar}{b}\`; // p-8\n/* w-9\n h-9 */ const c = "#1B1B22";`)).toEqual([
      "p-4",
      "m-2",
    ]);
  });

  it("finds nothing in this package", () => {
    expect(lintSpacing(here)).toEqual([]);
  });

  it.runIf(existsSync(app))("finds nothing in the web application", () => {
    expect(lintSpacing(app)).toEqual([]);
  });
});
