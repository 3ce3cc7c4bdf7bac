import type { BuyersView } from "@katek/core/listings/schemas";
import type { Tone } from "@katek/ui";
import { type Stated, statusOf } from "../status-look";

/** Whether buyers get a home, in a sentence; where they do not, why, and what would change it. */
export function buyersViewInWords(
  { shown, read }: Pick<BuyersView, "shown" | "read">,
  listing: Stated,
  assistantName: string,
): { tone: Tone; sentence: string } {
  const status = statusOf(listing).word.toLowerCase();
  switch (shown) {
    case "offered":
      return read
        ? { tone: "success", sentence: `${assistantName} offers this home to buyers.` }
        : {
            tone: "info",
            sentence: `${assistantName} is still reading the latest text. Buyers are offered the home as soon as that is done.`,
          };
    case "named":
      return {
        tone: "warn",
        sentence: `${assistantName} does not offer this home: its status is “${status}”. A buyer who asks for it by its address sees this.`,
      };
    case "opted_out":
      return {
        tone: "warn",
        sentence:
          "Buyers do not see this home: “Show this home to buyers at all” is off. Edit the listing to turn it on.",
      };
    case "status":
      return {
        tone: "warn",
        sentence: `Buyers do not see this home: its status is “${status}”. They see it once it is active or coming soon.`,
      };
  }
}
