import { AVATARS, type Avatar, type UpdatePersonaInput } from "@katek/core/organizations/schemas";
import { useState } from "react";
import { linesOf, type PersonaValues, type PostedSetup } from "./setup-parts";
import { useSetupForm } from "./use-setup-form";

type Tone = { formality: number; detail: number; enthusiasm: number };
interface Stored {
  assistantName: string;
  assistantAvatar: Avatar;
  personality: string | null;
  tone: Tone;
  greeting: string;
  languages: string[];
  avoidedSubjects: string[];
  suggestedQuestions: string[];
}

/** The assistant as its fields hold it, with its uploaded picture, which is no field of the form. */
export function usePersonaForm(
  { persona, assistantPictureUrl }: { persona: Stored; assistantPictureUrl: string | null },
  posted?: PostedSetup,
) {
  const { tone, languages, avoidedSubjects, suggestedQuestions } = persona;
  const values: PersonaValues = {
    assistantName: persona.assistantName,
    assistantAvatar: persona.assistantAvatar,
    personality: persona.personality ?? "",
    formality: String(tone.formality),
    detail: String(tone.detail),
    enthusiasm: String(tone.enthusiasm),
    greeting: persona.greeting,
    languages: languages.join("\n"),
    avoidedSubjects: avoidedSubjects.join("\n"),
    suggestedQuestions: suggestedQuestions.join("\n"),
  };
  const form = useSetupForm("persona", values, {
    posted,
    typed: ["assistantName", "personality", "greeting", "suggestedQuestions"],
  });
  const [picture, setPicture] = useState(assistantPictureUrl);
  return { form, picture, setPicture };
}

/** The tone of a form, as numbers. */
export const toneOf = ({ formality, detail, enthusiasm }: PersonaValues): Tone => ({
  formality: Number(formality),
  detail: Number(detail),
  enthusiasm: Number(enthusiasm),
});

export const avatarOf = ({ assistantAvatar }: PersonaValues): Avatar =>
  AVATARS.find((known) => known === assistantAvatar) ?? "bird";

/** What stands in the form, saved or not, as the API takes it. A field that is empty where it may not be is left out. */
export const personaIn = (values: PersonaValues): UpdatePersonaInput => ({
  ...(values.assistantName.trim() && { assistantName: values.assistantName }),
  ...(values.greeting.trim() && { greeting: values.greeting }),
  assistantAvatar: avatarOf(values),
  personality: values.personality.trim() || null,
  tone: toneOf(values),
  languages: linesOf(values.languages) as UpdatePersonaInput["languages"],
  avoidedSubjects: linesOf(values.avoidedSubjects),
});
