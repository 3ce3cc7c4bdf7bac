import type { FormValues } from "./form-values";

/** The hidden fields in which the form says what it was loaded with, and which later state its person was shown. */
export const LOADED_FIELD = "form loaded";
export const SEEN_FIELD = "form seen";

/** A field that somebody else has changed since the form was loaded. */
export interface ChangedField {
  name: string;
  /** What is saved now. */
  saved: string;
  /** What stands in the form; null where its person left the field alone. */
  typed: string | null;
}

/** A figure and what says how it is meant: left alone together. */
const GOES_WITH: Record<string, string> = {
  livingAreaUnits: "livingArea",
  lotSizeUnits: "lotSizeArea",
  rentPeriod: "listPrice",
  associationFeeFrequency: "associationFee",
};

/**
 * Three states of one listing as a form: as the form was loaded, as it was typed, and as it is saved now.
 * @param loaded null where the form does not say: then whatever it holds was typed
 */
export class Meanwhile {
  constructor(
    private readonly form: FormData,
    private readonly loaded: FormValues | null,
    private readonly saved: FormValues,
  ) {}

  /** What others have changed, but for what the person has been shown already. */
  changes(seen: FormValues | null): ChangedField[] {
    const { loaded } = this;
    if (!loaded) return [];
    const known = seen ?? loaded;
    return this.names()
      .filter((name) => this.isField(name) && heldIn(this.saved, name) !== heldIn(known, name))
      .filter((name) => heldIn(this.saved, name) !== this.typed(name))
      .map((name) => ({
        name,
        saved: heldIn(this.saved, name),
        typed: this.isTouched(name) ? this.typed(name) : null,
      }));
  }

  /** The form, in which fields that its person left alone hold what is saved now. */
  merged(): FormData {
    const merged = new FormData();
    for (const [name, value] of this.form) merged.append(name, value);
    if (!this.loaded) return merged;
    for (const name of this.names()) {
      if (!this.isField(name) || this.isTouched(name)) continue;
      const value = heldIn(this.saved, name);
      // A box without its tick is not sent at all.
      if (value === "" && this.form.get(name) === "on") merged.delete(name);
      else if (value !== "" || this.form.has(name)) merged.set(name, value);
    }
    return merged;
  }

  private typed = (name: string): string => bare(this.form.get(name)?.toString() ?? "");

  private isTouched(name: string): boolean {
    const loaded = heldIn(this.loaded ?? {}, name);
    if (this.typed(name) === loaded) return false;
    const figure = GOES_WITH[name];
    // A list without an answer shows its first one.
    return !(figure && loaded === "" && this.typed(figure) === heldIn(this.loaded ?? {}, figure));
  }

  /** Whether the form has such a field: a box that is not ticked is sent as little as a field that is not there. */
  private isField = (name: string): boolean => this.form.has(name) || BOXES.has(name);

  private names = (): string[] => [
    ...new Set([...Object.keys(this.loaded ?? {}), ...Object.keys(this.saved), ...this.form.keys()]),
  ];
}

const BOXES = new Set(["internetAddressDisplay", "internetEntireListingDisplay"]);

const heldIn = (values: FormValues, name: string): string => bare(values[name] ?? "");

const bare = (text: string): string => text.replaceAll("\r\n", "\n").trim();

/** The state that a hidden field holds; null for none. */
export function stateIn(form: FormData, field: string): FormValues | null {
  try {
    const kept: unknown = JSON.parse(form.get(field)?.toString() || "null");
    if (typeof kept !== "object" || kept === null) return null;
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return null;
  }
}
