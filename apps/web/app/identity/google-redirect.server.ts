import type { AppLoadContext } from "@remix-run/node";

/** Where Google sends people back, as it is registered with it. */
export const googleRedirectUri = ({ server }: AppLoadContext): string => `${server.publicUrl}/auth/google/callback`;
