/** The time zones and currencies that can be chosen. From the server, so that every browser has the same. */
export function brandChoices() {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  return {
    timeZones: ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")],
    currencies: Intl.supportedValuesOf("currency").map((code) => ({ code, name: names.of(code) ?? code })),
  };
}
