import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.mjs";
import { sourceHash } from "./source-hash.mjs";

/** The processes that run from one file each, by name, with what they start from. */
const ENTRIES = {
  bench: "packages/bench/src/main.ts",
  cli: "apps/cli/src/main.ts",
  sandbox: "apps/sandbox/src/main.ts",
  worker: "apps/worker/src/main.ts",
};
const marker = (name) => join(root, ".cache", `${name}-bundle`);
const sources = (name) =>
  sourceHash(
    ENTRIES[name].split("/").slice(0, 2).join("/"),
    "packages",
    "pnpm-lock.yaml",
    "scripts/process-bundles.mjs",
  );

/** The file that runs a process, beneath the project's folder. */
export const bundleOf = (name) => `.cache/bundles/${name}/main.mjs`;

/** Whether a process is bundled from the sources as they are. */
export const isBundled = (name) =>
  existsSync(join(root, bundleOf(name))) &&
  existsSync(marker(name)) &&
  readFileSync(marker(name), "utf8") === sources(name);

/**
 * Bundles a process's own TypeScript, so that no compiler runs when it starts, and those installed packages that consist of
 * hundreds of small modules, which take longer to find than to run. All other packages are left where they are.
 */
export async function bundleProcess(name) {
  const hash = sources(name);
  const { build } = await import("esbuild");
  const building = `.cache/bundles/${name}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: { main: ENTRIES[name] },
    outdir: building,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is imported only when it is needed stays so, such as the drawing of emails.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: "linked",
    tsconfig: join(root, "tsconfig.base.json"),
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [packagesStay, modulesKnowTheirPlace],
  });
  // Another process may bundle the same, or read the file: it is the old one or the new one, whole.
  const folder = dirname(join(root, bundleOf(name)));
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(root, building))) renameSync(join(root, building, file), join(folder, file));
  rmSync(join(root, building), { recursive: true });
  writeFileSync(marker(name), hash);
}

/** Packages of many ES modules, without native parts and without files that they look for beside themselves. */
const TAKEN_IN =
  /[/\\]node_modules[/\\](arctic|csv-parse|drizzle-orm|jose|libphonenumber-js|openai|zod)[/\\](?!.*node_modules)/;

/** What else lies in node_modules is imported by its path: a bundle lies elsewhere, where pnpm links none of it. */
const packagesStay = {
  name: "packages-stay",
  setup(build) {
    // esbuild looks through all folders of modules each time, which takes most of a bundle's time.
    const found = new Map();
    build.onResolve({ filter: /^[^./]/ }, ({ path, pluginData, ...from }) => {
      if (pluginData === packagesStay || path.startsWith("node:")) return undefined;
      const key = `${path} from ${packageOf(from.resolveDir)} by ${from.kind}`;
      if (!found.has(key)) found.set(key, build.resolve(path, { ...from, pluginData: packagesStay }).then(staysOrNot));
      return found.get(key);
    });
  },
};

const staysOrNot = (found) =>
  /[/\\]node_modules[/\\]/.test(found.path) && !TAKEN_IN.test(found.path)
    ? { path: pathToFileURL(found.path).href, external: true }
    : found;

/** The folder from which a package's imports are found: all of one package find the same. */
const packageOf = (folder) =>
  /^.*[/\\](?:apps|packages|node_modules)[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(folder)?.[0] ?? folder;

/** Files are found from where a module's source stands, as without a bundle. */
const modulesKnowTheirPlace = {
  name: "modules-know-their-place",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes("import.meta.url")) return undefined;
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
};
