import { useState } from "react";
import type { BrandValues, PersonaValues } from "./setup-parts";

interface Brand extends Omit<BrandValues, "tagline" | "secondaryColor"> {
  tagline: string | null;
  secondaryColor: string | null;
}
interface Persona extends Omit<PersonaValues, "suggestedQuestions"> {
  suggestedQuestions: string[];
}

/** The brand as its fields hold it, with the logo, which is no field of the form. */
export function useBrandForm({ brand, logoUrl }: { brand: Brand; logoUrl: string | null }) {
  const [values, setValues] = useState<BrandValues>({
    name: brand.name,
    slug: brand.slug,
    tagline: brand.tagline ?? "",
    brandColor: brand.brandColor,
    secondaryColor: brand.secondaryColor ?? "",
    timeZone: brand.timeZone,
    currency: brand.currency,
  });
  const [logo, setLogo] = useState(logoUrl);
  return { values, setValues, logo, setLogo };
}

/** The assistant as its fields hold it. */
export function usePersonaForm({ persona }: { persona: Persona }) {
  const [values, setValues] = useState<PersonaValues>({
    assistantName: persona.assistantName,
    greeting: persona.greeting,
    tone: persona.tone,
    suggestedQuestions: persona.suggestedQuestions.join("\n"),
  });
  return { values, setValues };
}
