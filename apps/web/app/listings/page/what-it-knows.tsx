import { AssistantAvatar, Icon } from "@katek/ui";
import { Check, EyeOff, LoaderCircle } from "lucide-react";

interface WhatItKnowsProps {
  assistantName: string;
  passages: { text: string; tokenCount: number }[];
  /** `hidden` where no buyer may hear of the home. */
  state: "ready" | "reading" | "hidden";
}

const STATES = {
  ready: { icon: Check, words: "Has read the latest text", tint: "text-success-ink", spin: "" },
  reading: {
    icon: LoaderCircle,
    words: "Reading the latest text",
    tint: "text-accent-ink",
    spin: "motion-safe:animate-spin",
  },
  hidden: { icon: EyeOff, words: "Not offered to buyers", tint: "text-ink-3", spin: "" },
};

/** The passages that the assistant answers from, as it has them. */
export function WhatItKnows({ assistantName, passages, state }: WhatItKnowsProps) {
  const { icon, words, tint, spin } = STATES[state];
  return (
    <section aria-label={`What ${assistantName} knows`}>
      <div className="flex flex-wrap items-end justify-between gap-x-u2 gap-y-u1">
        <div>
          <h2 className="flex items-center gap-u1 text-title text-ink">
            <AssistantAvatar /> What {assistantName} knows
          </h2>
          <p className="text-ui text-ink-2">The passages that it finds this home by and answers from.</p>
        </div>
        <p className="inline-flex items-center gap-u0.5 text-caption text-ink-2">
          <Icon icon={icon} className={`size-u2 ${tint} ${spin}`} /> {words}
        </p>
      </div>
      <ul className="mt-u1.5 divide-y divide-line overflow-hidden rounded-lg border border-line">
        {passages.map(({ text }, position) => (
          // Passages have no name but their place.
          <li
            key={`${position} ${text.slice(0, 20)}`}
            className="whitespace-pre-line break-words px-u2.5 py-u1.5 text-ui text-ink"
          >
            {text}
          </li>
        ))}
        {passages.length ? null : (
          <li className="px-u2.5 py-u2 text-ui text-ink-2">
            {assistantName} has not read this home yet. It takes about a minute after a change.
          </li>
        )}
      </ul>
    </section>
  );
}
