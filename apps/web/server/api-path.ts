/** Where the API is, for pages and for programs. */
export const API_PATH = "/api/trpc";
