import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

/** Gives the page its nonce while the server draws it. Browsers hide nonces from scripts, so there is none afterwards. */
export const NonceProvider = NonceContext.Provider;

export const useNonce = () => useContext(NonceContext);
