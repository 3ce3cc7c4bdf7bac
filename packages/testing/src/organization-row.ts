/** An organization as the table keeps it, for tests beneath the operations: its id, and values that nothing depends on. */
export const organizationRow = (id: string) => ({
  id,
  slug: `test-${id}`,
  name: "Test Realty",
  country: "US",
  currency: "USD",
  timeZone: "UTC",
  brandColor: "#000000",
  assistantName: "Wren",
  greeting: "Hello.",
  suggestedQuestions: [],
  createdAt: new Date(),
});
