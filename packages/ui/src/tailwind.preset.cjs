// Tailwind 3.4 preset: semantic names over tokens.css. Components use these names only, never a raw hex.

const token = (name) => `rgb(var(--${name}) / <alpha-value>)`;
const tone = (name) => ({
  DEFAULT: token(name),
  ink: token(`${name}-ink`),
  soft: token(`${name}-soft`),
  on: token(`on-${name}`),
});
const charts = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`chart-${i}`, token(`chart-${i}`)]));

// One unit is 6 px: p-u3 = 18 px. Half units (3 px) are for the inside of a control only.
// Tailwind's own 4 px keys stay because Tremor's compiled classes use them; application code may not (spacing-lint.ts).
const units = Object.fromEntries(
  [
    0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 30, 32, 36, 40, 44, 48, 54, 60,
    64, 72, 80, 96, 100, 120, 128, 160, 200,
  ].map((n) => [`u${n}`, `${n * 6}px`]),
);

// Tremor reads two palettes (light, dark:). Both point at the same variables, so the theme switches in one place.
const tremor = {
  brand: {
    faint: token("brand-soft"),
    muted: token("brand-line"),
    subtle: token("brand-line"),
    DEFAULT: token("brand"),
    emphasis: token("brand-hover"),
    inverted: token("on-brand"),
  },
  background: { muted: token("sunken"), subtle: token("hover"), DEFAULT: token("surface"), emphasis: token("ink-2") },
  border: { DEFAULT: token("line") },
  ring: { DEFAULT: token("line") },
  content: {
    subtle: token("ink-3"),
    DEFAULT: token("ink-2"),
    emphasis: token("ink"),
    strong: token("ink"),
    inverted: token("ink-inverse"),
  },
};

const type = (px, line, weight, tracking = "0") => [
  `${px / 16}rem`,
  { lineHeight: `${line / 16}rem`, fontWeight: String(weight), letterSpacing: tracking },
];

/** @type {import('tailwindcss').Config} */
module.exports = {
  content: [],
  darkMode: ["selector", '[data-theme="dark"]'],
  // Tremor writes chart class names at run time, so these must be listed; nothing else needs a safelist.
  safelist: [{ pattern: /^(fill|stroke|text)-(chart-[1-6]|line-control)$/, variants: ["dark"] }],
  theme: {
    screens: { sm: "480px", md: "768px", lg: "1024px", xl: "1280px", "2xl": "1440px" },
    extend: {
      colors: {
        canvas: token("canvas"),
        surface: token("surface"),
        sunken: token("sunken"),
        raised: token("raised"),
        hover: token("hover"),
        selected: token("selected"),
        inverse: token("inverse"),
        scrim: token("scrim"),
        ink: {
          DEFAULT: token("ink"),
          2: token("ink-2"),
          3: token("ink-3"),
          disabled: token("ink-disabled"),
          inverse: token("ink-inverse"),
        },
        line: { DEFAULT: token("line"), 2: token("line-2"), control: token("line-control") },
        brand: {
          ...tone("brand"),
          hover: token("brand-hover"),
          press: token("brand-press"),
          line: token("brand-line"),
        },
        accent: { ...tone("accent"), line: token("accent-line") },
        success: tone("success"),
        warn: tone("warn"),
        danger: tone("danger"),
        info: tone("info"),
        focus: token("focus"),
        "chart-grid": token("chart-grid"),
        ...charts,
        tremor,
        "dark-tremor": tremor,
      },
      borderColor: { DEFAULT: token("line") },
      spacing: units,
      maxWidth: { read: "720px", form: "540px", page: "1200px", wide: "1440px" },
      fontFamily: {
        sans: ['"Inter"', "ui-sans-serif", "system-ui", "-apple-system", '"Segoe UI"', "Roboto", "sans-serif"],
        mono: ["ui-monospace", "SFMono-Regular", "Menlo", "Consolas", '"Liberation Mono"', "monospace"],
      },
      fontSize: {
        micro: type(11, 15, 500),
        caption: type(12, 18, 400),
        ui: type(13, 18, 400),
        body: type(14, 21, 400),
        read: type(16, 24, 400),
        lead: type(18, 30, 400),
        title: type(15, 24, 600, "-0.006em"),
        h3: type(18, 24, 600, "-0.012em"),
        h2: type(22, 30, 600, "-0.017em"),
        h1: type(28, 36, 600, "-0.021em"),
        d2: type(40, 48, 600, "-0.027em"),
        d1: type(56, 60, 600, "-0.032em"),
        stat: type(26, 30, 600, "-0.021em"),
        "tremor-label": type(12, 18, 400),
        "tremor-default": type(13, 18, 400),
        "tremor-title": type(15, 24, 600),
        "tremor-metric": type(26, 30, 600),
      },
      borderRadius: {
        xs: "var(--radius-xs)",
        sm: "var(--radius-sm)",
        md: "var(--radius-md)",
        lg: "var(--radius-lg)",
        xl: "var(--radius-xl)",
        "tremor-small": "var(--radius-sm)",
        "tremor-default": "var(--radius-lg)",
        "tremor-full": "9999px",
      },
      boxShadow: {
        // An organization's fill that is too pale for the page gets an edge: brand.ts sets --brand-edge to 1px.
        edge: "inset 0 0 0 var(--brand-edge, 0px) rgb(var(--brand-ink))",
        1: "var(--shadow-1), var(--edge)",
        2: "var(--shadow-2), var(--edge)",
        3: "var(--shadow-3), var(--edge)",
        "tremor-input": "none",
        "tremor-card": "none",
        "tremor-dropdown": "var(--shadow-2)",
        "dark-tremor-input": "none",
        "dark-tremor-card": "none",
        "dark-tremor-dropdown": "var(--shadow-2)",
      },
      transitionDuration: { 1: "var(--dur-1)", 2: "var(--dur-2)", 3: "var(--dur-3)", 4: "var(--dur-4)" },
      transitionTimingFunction: { out: "var(--ease-out)", in: "var(--ease-in)" },
      zIndex: { bar: "10", pop: "20", sheet: "30", dialog: "40", toast: "50" },
      keyframes: {
        caret: { "0%, 60%": { opacity: "1" }, "61%, 100%": { opacity: "0" } },
        shimmer: { "0%": { opacity: "1" }, "50%": { opacity: "0.5" }, "100%": { opacity: "1" } },
        pass: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
        rise: { from: { opacity: "0", transform: "translateY(6px)" }, to: { opacity: "1", transform: "none" } },
      },
      animation: {
        caret: "caret 1.08s step-end infinite",
        shimmer: "shimmer 1.8s ease-in-out infinite",
        pass: "pass 1.2s ease-in-out infinite",
        rise: "rise var(--dur-2) var(--ease-out)",
      },
    },
  },
  plugins: [
    ({ addBase, addUtilities }) => {
      addBase({
        html: { fontSize: "100%", "-webkit-text-size-adjust": "100%" },
        body: {
          fontFamily: '"Inter", ui-sans-serif, system-ui, sans-serif',
          fontOpticalSizing: "auto",
          color: "rgb(var(--ink))",
          backgroundColor: "rgb(var(--canvas))",
          "-webkit-font-smoothing": "antialiased",
          "text-rendering": "optimizeLegibility",
        },
        ":focus-visible": { outline: "2px solid rgb(var(--focus))", outlineOffset: "2px" },
        "::selection": { backgroundColor: "rgb(var(--brand) / 0.2)" },
      });
      addUtilities({
        ".num": { fontVariantNumeric: "tabular-nums lining-nums" },
        ".focus-inset:focus-visible": { outlineOffset: "-2px" },
        ".hit": { position: "relative", "&::after": { content: '""', position: "absolute", inset: "-6px" } },
      });
    },
  ],
};
