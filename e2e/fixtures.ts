import { test as base, expect } from "@playwright/test";

/** What a browser says of a request that failed. The answer itself is what a spec looks at. */
const FAILED_REQUEST = /^Failed to load resource/;

interface Fixtures {
  /** What the page's console complained of. A spec that ends with complaints fails. */
  complaints: string[];
}

/** Specs of pages: each fails when a script threw, or when the browser refused something, such as by the security policy. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !FAILED_REQUEST.test(message.text())) complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
