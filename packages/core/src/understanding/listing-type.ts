import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

/** Words about renting and selling that say nothing about what is wanted now. */
const NOT_WANTED =
  /\b(?:my|our|the) (?:current |old |present )?(?:lease|tenancy)\b|\b(?:tired|sick|done) (?:of|with) (?:renting|paying rent)|\b(?:stop|stopped|quit) renting|\b(?:currently|now|still|have been|been|we're|i'm|are|am) renting|\brenting (?:now|at the moment|currently|in \w+ until)|\b(?:instead of|rather than|not|no longer|don't want to|do not want to|no) (?:to |for |looking to )?(?:rent(?:ing|als?)?|leas(?:e|ing)|let|buy(?:ing)?|purchas(?:e|ing))\b|\brental (?:yields?|income|return|property portfolio)|\brent (?:it |them |this )?out\b|\bcar rentals?|\bsell (?:my|our)\b|\bfor sale signs?|\bbuyer'?s? agents?|\brent control/g;
const EITHER =
  /\b(?:(?:rent(?:ing)?|leas(?:e|ing)) or (?:to )?(?:buy|buying|own|purchase|sale)|(?:buy|buying|sale|purchase|purchasing) or (?:to |for )?(?:rent|renting|lease|leasing))\b/g;
const RENT =
  /\b(?:(?:to|for|on) (?:rent|let|lease)|rent(?:s|al|als|ing)?|leas(?:e|ing|ehold rental)|lettings?|tenants?|tenancy)\b/g;
const SALE =
  /\b(?:(?:for|on) (?:sale|sell|selling)|(?:to|for) purchase|buy|buying|purchas(?:e|ing)|buy-to-let|first[- ]time buyers?|to own\b|homeowners?|mortgage|pre-? ?approv(?:ed|al))\b/g;
const SHIELDED = /\b(?:mortgage|pre-? ?approv|rents?$)/;

/** "to rent", "for sale", "buy". Reads the words; an amount per month is read with the price. */
export function readListingType(text: MarkedText, wishes: Wishes): void {
  text.read(NOT_WANTED, () => "shield");
  text.read(EITHER, () => {
    wishes.dropped.add("listingType");
    return "take";
  });
  text.read(SALE, ({ 0: words }) => {
    wishes.listingType = "sale";
    // These words help to read the price that follows.
    return SHIELDED.test(words) ? "leave" : "take";
  });
  text.read(RENT, ({ 0: words }) => {
    wishes.listingType = "rent";
    return SHIELDED.test(words) ? "leave" : "take";
  });
}
