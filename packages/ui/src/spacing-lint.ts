import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One class that application code may not use. */
export interface SpacingFault {
  line: number;
  className: string;
  reason: string;
}

// Tailwind's own keys count in 4 px; ours (`p-u2`) in 6 px. 0, px, fractions and bracketed values are no such keys.
const rawSpacing =
  /^-?(?:(?:min|max)-)?(?:p|m|gap|size|w|h|inset|top|left|right|bottom|start|end|space|basis|translate|scroll-[pm])[trblxyse]?(?:-[xy])?-(?:\d+(?:\.\d+)?)$/;
const zero = /-0$/;
const rawHex = /\[[^\]]*#[0-9a-fA-F]{3,8}\b[^\]]*\]/;

/** A class without its variants (`md:`, `group-hover:`, `[&_p]:`) and its `!`. */
function bare(className: string): string {
  let depth = 0;
  let start = 0;
  for (let index = 0; index < className.length; index += 1) {
    const letter = className[index];
    if (letter === "[" || letter === "(") depth += 1;
    else if (letter === "]" || letter === ")") depth -= 1;
    else if (letter === ":" && depth === 0) start = index + 1;
  }
  return className.slice(start).replace(/^!/, "");
}

/**
 * The classes in a source text that break the rhythm or the palette: a 4 px spacing key instead of a unit of 6 px, and a
 * raw hex colour in brackets. Looks at every word of the text, comments aside, so it also finds classes kept in variables.
 */
export function findSpacingFaults(source: string): SpacingFault[] {
  const withoutComments = source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/[^\n]*/g, "$1");
  return withoutComments.split("\n").flatMap((text, index) =>
    text.split(/[\s"'`{}<>]+/).flatMap((word): SpacingFault[] => {
      const line = index + 1;
      const name = bare(word);
      if (rawSpacing.test(name) && !zero.test(name)) {
        return [{ line, className: word, reason: "4 px key; use a unit of 6 px, such as p-u2" }];
      }
      if (rawHex.test(word)) return [{ line, className: word, reason: "raw colour; use a token, such as text-ink-2" }];
      return [];
    }),
  );
}

/** Every fault in the `.ts` and `.tsx` files below a folder, tests aside, as `path:line class (reason)`. */
export function lintSpacing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes("node_modules"))
    .sort()
    .flatMap((path) =>
      findSpacingFaults(readFileSync(join(folder, path), "utf8")).map(
        ({ line, className, reason }) => `${path}:${line} ${className} (${reason})`,
      ),
    );
}
