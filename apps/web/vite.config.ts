import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What the server process itself loads: bundled too, there would be two of each (errors, feeds, transactions). */
const LOADED_BY_THE_SERVER = ["@katek/api", "@katek/config", "@katek/core", "@katek/core/kernel", "@katek/db", "@katek/integrations"];

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ["**/*.test.{ts,tsx}"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
    tsconfigPaths(),
  ],
  ssr: { noExternal: [/^@katek\//], external: LOADED_BY_THE_SERVER },
  build: { reportCompressedSize: false, target: "es2022" },
});
