import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What the server process itself loads: bundled too, there would be two of each (errors, feeds, transactions). */
const LOADED_BY_THE_SERVER = [
  "@katek/api",
  "@katek/config",
  "@katek/core",
  "@katek/core/kernel",
  "@katek/db",
  "@katek/integrations",
];

/** `ssr.external` alone refuses packages that export TypeScript; the server runs by tsx, which loads them. */
const leaveToTheServer: Plugin = {
  name: "leave-to-the-server",
  apply: "build",
  enforce: "pre",
  resolveId: (id, _importer, { ssr }) => (ssr && LOADED_BY_THE_SERVER.includes(id) ? { id, external: true } : null),
};

/** A schema that a page does not use must not bring zod to the browser, nor a component all the others. */
const withoutSideEffects = (id: string) => !/\/packages\/(core|ui)\/src\/.*\.tsx?$/.test(id);

export default defineConfig({
  plugins: [
    leaveToTheServer,
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
  // All dependencies are found before the first page is drawn, or its scripts would come from two bundles.
  optimizeDeps: { entries: ["app/**/*.{ts,tsx}", "../../packages/ui/src/**/*.tsx"] },
  build: {
    reportCompressedSize: false,
    target: "es2022",
    rollupOptions: { treeshake: { moduleSideEffects: withoutSideEffects } },
  },
});
