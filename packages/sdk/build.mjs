// Builds what is published: dist/esm and dist/cjs, each with its declarations, with nothing of this workspace in them.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = here("dist");
rmSync(DIST, { recursive: true, force: true });

for (const [format, type] of [
  ["esm", "module"],
  ["cjs", "commonjs"],
]) {
  const folder = join(DIST, format);
  await build({
    entryPoints: [here("src/index.ts")],
    outfile: join(folder, "index.js"),
    bundle: true,
    platform: "neutral",
    target: "es2022",
    format,
  });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type })}\n`);
}

const types = join(DIST, "esm");
const { config } = ts.readConfigFile(here("tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here("."));
const program = ts.createProgram([here("src/index.ts")], {
  ...options,
  types: [],
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  outDir: types,
});
const { diagnostics } = program.emit();
const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
if (problems.length) {
  process.stderr.write(
    ts.formatDiagnostics(problems, {
      getCurrentDirectory: () => here("."),
      getCanonicalFileName: (f) => f,
      getNewLine: () => "\n",
    }),
  );
  process.exit(1);
}
mkdirSync(join(DIST, "cjs"), { recursive: true });
for (const file of readdirSync(types).filter((name) => name.endsWith(".d.ts"))) {
  // Node's own resolution wants whole file names.
  const text = readFileSync(join(types, file), "utf8").replace(/(from "\.\/[\w-]+)"/g, '$1.js"');
  writeFileSync(join(types, file), text);
  cpSync(join(types, file), join(DIST, "cjs", file));
}
