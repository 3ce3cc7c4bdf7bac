import { isDeepStrictEqual } from "node:util";

interface EndpointSettings {
  name: string;
  url: string;
  eventNames: string[];
}

/** An endpoint's settings as the audit keeps them: of the address the host alone, since paths of receivers hold keys. */
export const endpointSettings = ({ name, url, eventNames }: EndpointSettings) => ({
  name,
  host: new URL(url).host,
  eventNames,
});

/** What differs between two of them, and whether only the hidden part of the address does. */
export function endpointChange(before: EndpointSettings, after: EndpointSettings) {
  const [old, now] = [settingsWithPath(before), settingsWithPath(after)];
  const names = (Object.keys(old) as (keyof typeof old)[]).filter((name) => !isDeepStrictEqual(old[name], now[name]));
  const pick = (from: typeof old) =>
    Object.fromEntries(names.map((name) => [name, name === "path" ? "(not kept)" : from[name]]));
  return names.length ? { before: pick(old), after: pick(now) } : null;
}

const settingsWithPath = (settings: EndpointSettings) => {
  const { pathname, search } = new URL(settings.url);
  return { ...endpointSettings(settings), path: `${pathname}${search}` };
};
