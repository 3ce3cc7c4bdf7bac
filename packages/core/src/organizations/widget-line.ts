const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/**
 * For whom the widget's lines of a page are: the `data-org` of each script that comes from `publicUrl`, empty where it has
 * none. What stands in a comment of the page does not run, and does not count.
 */
export function widgetLinesIn(html: string, publicUrl: string): string[] {
  const address = new URL("/widget.js", publicUrl);
  return [...html.replace(/<!--[\s\S]*?-->/g, "").matchAll(SCRIPT)].flatMap(([, attributes = ""]) => {
    const source = attribute(attributes, "src");
    if (!source || !URL.canParse(source, address.href)) return [];
    const { host, pathname } = new URL(source, address);
    return host === address.host && pathname === address.pathname ? [attribute(attributes, "data-org") ?? ""] : [];
  });
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}
