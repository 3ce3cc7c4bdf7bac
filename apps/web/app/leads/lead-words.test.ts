import { expect, test } from "vitest";
import { wishesInWords } from "./lead-words";

const chip = (id: string, label: string) => ({ id, label });

test("says what somebody looks for in one short line, and where in another", () => {
  const wants = [
    chip("listingType", "For sale"),
    chip("maxPrice", "To $650,000"),
    chip("minBedrooms", "3 bedrooms or more"),
    chip("places:millrace", "Millrace"),
  ];
  expect(wishesInWords(wants, 2)).toEqual({ facts: "3+ bed · to $650,000", places: "Millrace" });
  expect(wishesInWords(wants.slice(0, 2))).toEqual({ facts: "To $650,000 · for sale", places: null });
  expect(wishesInWords([chip("minBedrooms", "Exactly 1 bedroom")]).facts).toBe("1 bed");
  expect(wishesInWords([chip("maxBedrooms", "2 bedrooms or fewer")]).facts).toBe("Up to 2 bed");
  expect(wishesInWords([])).toEqual({ facts: null, places: null });
});
