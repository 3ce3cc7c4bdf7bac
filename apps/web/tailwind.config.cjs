/** @type {import('tailwindcss').Config} */
module.exports = {
  presets: [require("@katek/ui/preset")],
  content: { relative: true, files: ["./app/**/*.{ts,tsx}", "../../packages/ui/src/**/*.{ts,tsx}"] },
};
