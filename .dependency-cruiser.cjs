// Who may import whom. The same rules in words: docs/architecture.md.
const TEST = "\\.test\\.tsx?$|(^|/)vitest\\.[\\w.]+\\.ts$";
const CODE = "^(apps|packages)/";

/** What each package's own code may import of the others. What is not here may be imported by nobody. */
const MAY_IMPORT = {
  "packages/config": [],
  "packages/db": ["packages/config"],
  "packages/integrations": ["packages/config"],
  "packages/emails": [],
  "packages/core": ["packages/config", "packages/db", "packages/emails", "packages/integrations"],
  "packages/api": ["packages/config", "packages/core"],
  "packages/sdk": ["packages/api"],
  "packages/ui": [],
  "packages/widget": [],
  "packages/testing": ["packages/api", "packages/config", "packages/core", "packages/db", "packages/integrations"],
  "packages/bench": [
    "packages/api",
    "packages/config",
    "packages/core",
    "packages/db",
    "packages/integrations",
    "packages/testing",
  ],
  "apps/web": [
    "packages/api",
    "packages/config",
    "packages/core",
    "packages/db",
    "packages/integrations",
    "packages/ui",
  ],
  "apps/worker": ["packages/config", "packages/core", "packages/db", "packages/emails", "packages/integrations"],
  "apps/cli": ["packages/config", "packages/core", "packages/db", "packages/emails", "packages/integrations"],
  "apps/sandbox": ["packages/config"],
};

const direction = Object.entries(MAY_IMPORT).map(([from, to]) => ({
  name: `direction-of-${from.replace("/", "-")}`,
  comment: `${from} may import ${to.length ? to.join(", ") : "no other package"}.`,
  severity: "error",
  from: { path: `^${from}/`, pathNot: TEST },
  to: { path: CODE, pathNot: [from, ...to].map((name) => `^${name}/`) },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: "no-circles",
      severity: "error",
      from: { path: CODE },
      to: { circular: true },
    },
    {
      name: "no-package-imports-an-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "no-app-imports-another",
      severity: "error",
      from: { path: "^apps/([^/]+)/", pathNot: TEST },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "two-doors-of-a-feature",
      comment: "Another feature is reached by its index.ts or its schemas.ts; the kernel is open to all of core.",
      severity: "error",
      from: { path: "^packages/core/src/([^/]+)/", pathNot: TEST },
      to: {
        path: "^packages/core/src/[^/]+/",
        pathNot: [
          "^packages/core/src/$1/",
          "^packages/core/src/kernel/",
          "^packages/core/src/[^/]+/(index|schemas)\\.ts$",
        ],
      },
    },
    {
      name: "doors-of-core",
      comment: "Other packages reach core by its index.ts, a feature's schemas.ts, or the kernel's index.ts.",
      severity: "error",
      from: { path: CODE, pathNot: ["^packages/core/", TEST] },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/(index|[^/]+/schemas|kernel/index)\\.ts$" },
    },
    {
      name: "kernel-knows-no-feature",
      severity: "error",
      from: { path: "^packages/core/src/kernel/", pathNot: TEST },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/kernel/" },
    },
    {
      name: "core-knows-no-transport",
      severity: "error",
      from: { path: "^packages/core/", pathNot: TEST },
      to: { path: "node_modules/(@trpc|@remix-run|react|react-dom|express)/" },
    },
    {
      name: "core-gets-vendors-handed-in",
      comment: "core knows the types of integrations only; the composition roots build them.",
      severity: "error",
      from: { path: "^packages/core/", pathNot: TEST },
      to: { path: "^packages/integrations/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sdk-knows-types-alone",
      comment: "What is published holds nothing of ours but the types of the exposed operations, printed.",
      severity: "error",
      from: { path: "^packages/sdk/", pathNot: TEST },
      to: { path: "^packages/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tables-belong-to-core",
      severity: "error",
      from: { path: CODE, pathNot: ["^packages/(db|core|testing|bench)/", TEST] },
      to: { path: "^packages/db/src/schema/" },
    },
    {
      name: "routes-do-not-touch-the-database",
      severity: "error",
      from: { path: "^apps/web/app/", pathNot: TEST },
      to: { path: "^packages/db/|node_modules/(postgres|pg|drizzle-orm)/" },
    },
    {
      name: "schemas-are-safe-for-browsers",
      severity: "error",
      from: { path: "^packages/core/src/[^/]+/schemas\\.ts$" },
      to: {
        path: "^packages/(db|integrations)/|^node:|node_modules/(postgres|pg|drizzle-orm|openai)/",
        reachable: true,
      },
    },
    {
      name: "testing-is-for-tests",
      severity: "error",
      from: { path: CODE, pathNot: ["^packages/(testing|bench)/", TEST] },
      to: { path: "^packages/testing/" },
    },
    {
      name: "tests-are-imported-by-nobody",
      severity: "error",
      from: { path: CODE },
      to: { path: "\\.test\\.tsx?$" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { path: CODE },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(build|dist|coverage|\\.react-router)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.architecture.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "require", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".jsx", ".json", ".cjs", ".mjs"],
    },
  },
};
