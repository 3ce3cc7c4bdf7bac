// Bundles the embed script into one small file: `node build.mjs <file>`, or to standard output without one.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const outfile = process.argv[2];
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("src/embed.ts", import.meta.url))],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "none",
  ...(outfile ? { outfile } : { write: false }),
});
if (!outfile) process.stdout.write(outputFiles[0].text);
