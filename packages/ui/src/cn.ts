import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const isUnit = (value: string) => /^u\d+(\.5)?$/.test(value);

// Without these names `text-ui text-ink` would look like two colours, and `p-u2 p-u3` like two unknown classes.
const merge = extendTailwindMerge({
  extend: {
    theme: { spacing: [isUnit] },
    classGroups: {
      "font-size": [
        {
          text: [
            "micro",
            "caption",
            "ui",
            "body",
            "read",
            "lead",
            "title",
            "h3",
            "h2",
            "h1",
            "d2",
            "d1",
            "stat",
            "tremor-label",
            "tremor-default",
            "tremor-title",
            "tremor-metric",
          ],
        },
      ],
      shadow: [{ shadow: ["1", "2", "3", "edge"] }],
      z: [{ z: ["bar", "pop", "sheet", "dialog", "toast"] }],
      "max-w": [{ "max-w": ["read", "form", "page", "wide"] }],
      animate: [{ animate: ["caret", "shimmer", "rise"] }],
    },
  },
});

/** Joins class names; of two that set the same property the later one stays. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
