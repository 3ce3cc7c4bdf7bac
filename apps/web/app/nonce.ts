import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

/** Gives the page its nonce: the one of the content security policy it came with. */
export const NonceProvider = NonceContext.Provider;

export const useNonce = () => useContext(NonceContext);
