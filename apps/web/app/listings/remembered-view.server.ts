const COOKIE = "katek_listings_view";
const YEAR_SECONDS = 31_536_000;

type View = "table" | "cards";

/** How this browser looked at the listings last. */
export function rememberedView(request: Request): View {
  const cookies = request.headers.get("cookie") ?? "";
  return new RegExp(`(?:^|;\\s*)${COOKIE}=cards(?:;|$)`).test(cookies) ? "cards" : "table";
}

/** The header that has the browser remember it. It says nothing of anybody. */
export const rememberView = (view: View): Record<string, string> => ({
  "set-cookie": `${COOKIE}=${view}; Path=/listings; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`,
});
