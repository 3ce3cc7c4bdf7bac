/** Homes are measured in square feet there, as their own boards and portals do. */
const IN_SQUARE_FEET = new Set(["US", "CA", "GB", "IN", "AE", "SG", "HK"]);

/** Whether homes of a country (ISO 3166-1 alpha-2) are measured in square metres; in none that is known, square feet. */
export const isMetric = (country: string | null): boolean => country !== null && !IN_SQUARE_FEET.has(country);
