import type { PropertyType } from "@katek/core/listings/schemas";

const WORDS: Partial<Record<PropertyType, string>> = { multi_family: "Multi-family", mobile_home: "Mobile home" };

/** "House", "Multi-family". */
export const propertyTypeWord = (type: string): string =>
  WORDS[type as PropertyType] ?? `${type.charAt(0).toUpperCase()}${type.slice(1).replaceAll("_", " ")}`;
