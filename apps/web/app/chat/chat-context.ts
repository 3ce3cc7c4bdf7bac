import type { ListingCard } from "@katek/core/listings/schemas";
import { createContext, useContext } from "react";

/** What every home on the chat page can do. */
export interface ChatHomes {
  organizationId: string;
  isSaved(homeId: string): boolean;
  save(home: ListingCard, saved: boolean): void;
  /** Where the sheet of this home opens. */
  hrefOf(homeId: string): string;
}

const ChatHomesContext = createContext<ChatHomes | undefined>(undefined);
export const ChatHomesProvider = ChatHomesContext.Provider;

export function useChatHomes(): ChatHomes {
  const homes = useContext(ChatHomesContext);
  if (!homes) throw new Error("useChatHomes needs a ChatHomesProvider above it");
  return homes;
}
