import { isRouteErrorResponse } from "@remix-run/react";

export interface PageError {
  status: number;
  title: string;
  text: string;
}

const TITLES: Record<number, string> = {
  400: "This request cannot be read",
  401: "Sign in to see this page",
  402: "The plan's limit is reached",
  403: "This page is not open to you",
  404: "There is no page at this address",
  405: "This page cannot be used that way",
  409: "This page is out of date",
  413: "This is too large",
  429: "Too many requests",
};

const TEXTS: Record<number, string> = {
  404: "The link may be old, or a letter may be missing.",
  405: "Go back and use the page's own buttons.",
};

const FAILED: PageError = {
  status: 500,
  title: "Something failed on our side",
  text: "Nothing that you wrote was lost.",
};

/** What the error page says. Only a `Response` that a loader threw has words for people; all else is told to nobody. */
export function readPageError(error: unknown): PageError {
  if (!isRouteErrorResponse(error) || error.status >= 500) return FAILED;
  const { status } = error;
  const sentence = typeof error.data === "string" && /^[A-Z].*\.$/.test(error.data) ? error.data : undefined;
  const text = TEXTS[status] ?? "Go back, or start from the first page.";
  // What is missing is said in the title, what can be done about it below.
  if (status === 404 && sentence) return { status, title: sentence.replace(/\.$/, ""), text };
  return { status, title: TITLES[status] ?? "This page cannot be shown", text: sentence ?? text };
}
