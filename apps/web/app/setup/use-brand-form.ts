import { useState } from "react";
import type { BrandValues, PostedSetup } from "./setup-parts";
import { useSetupForm } from "./use-setup-form";

type Stored = { [Name in keyof BrandValues]: string | null };

/** The brand as its fields hold it, with the logo, which is no field of the form. */
export function useBrandForm({ brand, logoUrl }: { brand: Stored; logoUrl: string | null }, posted?: PostedSetup) {
  const { name, slug, tagline, brandColor, secondaryColor, timeZone, currency } = brand;
  const stored = { name, slug, tagline, brandColor, secondaryColor, timeZone, currency };
  const values = Object.fromEntries(Object.entries(stored).map(([field, value]) => [field, value ?? ""]));
  const form = useSetupForm("brand", values as BrandValues, {
    posted,
    typed: ["name", "brandColor", "secondaryColor"],
  });
  const [logo, setLogo] = useState(logoUrl);
  return { form, logo, setLogo };
}
