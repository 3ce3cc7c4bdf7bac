import type { AppLoadContext } from "@remix-run/node";
import { signInOrigin } from "../../server/addresses";

type Asked = Pick<AppLoadContext, "host" | "server">;

/** Where Google sends people back, as it is registered with it. */
export const googleRedirectUri = (context: Asked): string => `${originToSignIn(context)}/auth/google/callback`;

/** Where whoever came by this address signs in. */
export const originToSignIn = ({ host, server }: Asked): string => signInOrigin(host.hostname, server);
