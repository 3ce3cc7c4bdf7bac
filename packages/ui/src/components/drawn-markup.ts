import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

// For the tests of this folder: what a component writes, looked at as text.

/** The HTML of an element as the server sends it. */
export function draw(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/** The opening tag of the first such element; empty when there is none. */
export function tag(html: string, name: string): string {
  return html.match(new RegExp(`<${name}[ >][^>]*`))?.[0] ?? "";
}

/** The first value of an attribute. */
export function attribute(html: string, name: string): string | undefined {
  return html.match(new RegExp(`[\\s"]${name}="([^"]*)"`))?.[1];
}

/** The text without its tags. */
export function words(html: string): string {
  return html.replace(/<[^>]+>/g, "");
}
