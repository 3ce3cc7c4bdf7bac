const { dirname, join } = require("node:path");

/** Of Tremor the area chart alone is used; only its classes are made. */
const tremor = join(
  dirname(require.resolve("@tremor/react")),
  "{lib,components/chart-elements/{AreaChart,common}}/*.js",
);

/** @type {import('tailwindcss').Config} */
module.exports = {
  presets: [require("@katek/ui/preset")],
  content: { relative: true, files: ["./app/**/*.{ts,tsx}", "../../packages/ui/src/**/*.{ts,tsx}", tremor] },
};
