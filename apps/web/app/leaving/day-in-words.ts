/** "10 December 2026" there. */
export const dayInWords = (at: Date, timeZone = "UTC"): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(at);
