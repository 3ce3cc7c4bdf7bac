/** Marks the value that a field held when its page was loaded, in a form that sends both. */
const LOADED = "loaded:";

export const loadedName = (name: string): string => LOADED + name;

/**
 * Whether a field of a posted form holds something else than when its page was loaded. Only that is written: what
 * somebody has saved on another device meanwhile stays. A field that does not say what it held counts as changed.
 */
export function isChanged(form: FormData, name: string): boolean {
  const loaded = form.get(loadedName(name));
  return loaded === null || withBareLines(loaded) !== withBareLines(form.get(name));
}

/** Browsers send the lines of a text with other ends than they were given. */
const withBareLines = (value: FormDataEntryValue | null): string => String(value ?? "").replaceAll("\r\n", "\n");
