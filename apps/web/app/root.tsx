import { LinkProvider, parseThemeChoice, serverTheme, ThemeScript, ToastProvider } from "@katek/ui";
import font from "@katek/ui/fonts/inter-latin-opsz.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { readCookie, THEME_COOKIE } from "../server/cookies";
import stylesheet from "./app.css?url";
import { AppLink } from "./app-link";
import { useForgottenOutside, useOfficeInTrouble } from "./identity/use-office";
import { useNonce } from "./nonce";
import { ErrorPage } from "./pages/error-page";
import { readPageError } from "./pages/page-error";

export const links: LinksFunction = () => [
  { rel: "preload", href: font, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [{ title: error ? `${readPageError(error).title} · KaTek` : "KaTek" }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    theme: parseThemeChoice(readCookie(request.headers.get("cookie"), THEME_COOKIE)),
    requestId: context.requestId,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const theme = useRouteLoaderData<typeof loader>("root")?.theme ?? "system";
  // The framed chat scrolls within itself, and a frame of another site may have no storage to remember it by.
  const framed = useLocation().pathname.startsWith("/embed/");
  return (
    <html lang="en" data-theme={serverTheme(theme)} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <ThemeScript choice={theme} nonce={nonce} />
        <Meta />
        <Links />
      </head>
      <body>
        <LinkProvider value={AppLink}>
          <ToastProvider>{children}</ToastProvider>
        </LinkProvider>
        {framed ? null : <ScrollRestoration nonce={nonce} />}
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useForgottenOutside();
  return <Outlet />;
}

/** Without a connection the data of all of a page's routes breaks off, this one's too: the office stays all the same. */
export function ErrorBoundary() {
  const office = useOfficeInTrouble();
  const answered = isRouteErrorResponse(useRouteError());
  return (answered ? null : office) ?? <ErrorPage />;
}
