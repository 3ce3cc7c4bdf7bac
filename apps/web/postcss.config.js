import { fileURLToPath } from "node:url";

// By its full path: the development server is started from the project's folder, where Tailwind would look for it.
const config = fileURLToPath(new URL("./tailwind.config.cjs", import.meta.url));

export default { plugins: { tailwindcss: { config }, autoprefixer: {} } };
