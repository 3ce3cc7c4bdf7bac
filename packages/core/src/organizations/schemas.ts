import { z } from "zod";
import { oneLine } from "../kernel/one-line";
import { isReservedSlug } from "./reserved-slugs";

/** The last part of a chat address: lower case, digits and single hyphens, 3 to 40 characters. */
export const Slug = z
  .string()
  .trim()
  .min(3, "Use 3 to 40 characters.")
  .max(40, "Use 3 to 40 characters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and single hyphens, such as hammer-realty.")
  .refine((slug) => !isReservedSlug(slug), "This word is kept for KaTek itself. Choose another one.");

export const HexColor = z.string().regex(/^#[0-9a-fA-F]{6}$/, "Write a colour as #RRGGBB, such as #1E5B45.");

/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "Write a currency as three capitals, such as USD.")
  .refine((code) => Intl.supportedValuesOf("currency").includes(code), "There is no such currency.");

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, "Write a country as two capitals, such as US.");

const TimeZone = z
  .string()
  .refine((zone) => zone === "UTC" || Intl.supportedValuesOf("timeZone").includes(zone), "There is no such time zone.");

const Name = oneLine().min(1, "Enter the name that buyers know.").max(80, "Use at most 80 characters.");
const Tagline = oneLine().max(120, "Use at most 120 characters.").nullable();
const AssistantName = oneLine().min(1, "Give it a name.").max(40, "Use at most 40 characters.");
const Greeting = z.string().trim().min(1, "Write what it says first.").max(400, "Use at most 400 characters.");
const SuggestedQuestions = z.array(z.string().trim().min(1).max(80, "Use at most 80 characters.")).max(6);

/** The drawn pictures that an assistant can have. */
export const AVATARS = ["bird", "feather", "leaf", "key", "lamp"] as const;
export type Avatar = (typeof AVATARS)[number];

/** ISO 639-1: the languages that can be chosen for the assistant. */
export const LANGUAGES = [
  ...(["en", "es", "fr", "de", "it", "pt", "nl", "pl", "cs", "da", "sv", "no", "fi", "hu", "ro", "el"] as const),
  ...(["tr", "ru", "uk", "ar", "he", "hi", "ur", "bn", "zh", "ja", "ko", "vi", "tl", "id", "th", "fa"] as const),
] as const;

const Languages = z
  .array(z.enum(LANGUAGES, "This language cannot be chosen."))
  .max(12, "Choose at most 12 languages.")
  .transform((codes) => [...new Set(codes)]);
/** It becomes a line of the model's instructions, so line breaks that were typed become spaces. */
const joinedLine = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim())
    .pipe(z.string().min(1).max(max, `Use at most ${max} characters.`));
const AvoidedSubjects = z
  .array(joinedLine(60))
  .max(12, "Name at most 12 subjects.")
  .transform((subjects) => [...new Set(subjects.map((subject) => subject.replaceAll(";", ",")))]);

export const CreateOrganizationInput = z.object({
  name: Name,
  slug: Slug,
  country: Country.default("US"),
  currency: Currency.default("USD"),
  timeZone: TimeZone.default("UTC"),
  tagline: Tagline.default(null),
  brandColor: HexColor.default("#1E5B45"),
  secondaryColor: HexColor.nullable().default(null),
  assistantName: AssistantName.default("Wren"),
  greeting: Greeting.default("Hello. Tell me what you are looking for and I will go through every home we have."),
  suggestedQuestions: SuggestedQuestions.default([]),
});

/** What buyers know the organization by. What is left out stays as it is. */
export const UpdateBrandInput = z
  .object({
    name: Name,
    slug: Slug,
    tagline: Tagline,
    brandColor: HexColor,
    secondaryColor: HexColor.nullable(),
    timeZone: TimeZone,
    currency: Currency,
  })
  .partial();
export type UpdateBrandInput = z.input<typeof UpdateBrandInput>;

const ToneStop = z.int().min(1).max(5);
/** Each from 1 to 5: casual to formal, brief to detailed, reserved to enthusiastic. */
const Tone = z.object({
  formality: ToneStop,
  detail: ToneStop,
  enthusiasm: ToneStop,
});
type Tone = z.infer<typeof Tone>;

/** A tone of which some sliders were moved; the others stay. */
export const toneWith = (tone: Tone, moved: z.infer<typeof UpdatePersonaInput>["tone"] = {}): Tone => ({
  formality: moved.formality ?? tone.formality,
  detail: moved.detail ?? tone.detail,
  enthusiasm: moved.enthusiasm ?? tone.enthusiasm,
});

/** How the assistant presents itself and speaks. What is left out stays as it is. */
export const UpdatePersonaInput = z
  .object({
    assistantName: AssistantName,
    assistantAvatar: z.enum(AVATARS, "There is no such picture."),
    /** What it is like, in the owner's words. */
    personality: joinedLine(200).nullable(),
    tone: Tone.partial(),
    greeting: Greeting,
    /** What it answers in; none for any language that a buyer writes. */
    languages: Languages,
    /** What it leaves to people, besides what fair housing forbids. */
    avoidedSubjects: AvoidedSubjects,
    suggestedQuestions: SuggestedQuestions,
  })
  .partial();
export type UpdatePersonaInput = z.input<typeof UpdatePersonaInput>;

/**
 * A site that may show the widget: scheme, host and port. What people paste is taken as they mean it, so a path is cut
 * off and `example.com` becomes `https://example.com`. Plain http is for the machine itself only.
 */
const WidgetOrigin = z
  .string()
  .trim()
  .max(255, "Use at most 255 characters.")
  .meta({ examples: ["https://hammer-realty.example"] })
  .transform((text, context) => {
    const origin = originOf(text);
    if (origin) return origin;
    context.addIssue({ code: "custom", message: "Write a site such as https://hammer-realty.example." });
    return z.NEVER;
  });

function originOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin, username, password } = new URL(address);
  const local = hostname === "localhost" || hostname === "127.0.0.1";
  if (username || password || !(protocol === "https:" || (protocol === "http:" && local))) return null;
  return local || /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname) ? origin : null;
}

/** The sites that may show the widget, each once. */
export const UpdateChannelsInput = z.object({
  widgetOrigins: z
    .array(WidgetOrigin)
    .max(20, "Name at most 20 sites.")
    .transform((origins) => [...new Set(origins)]),
});

/** A site of the organization's, whose home page is looked at for the widget's line. */
export const CheckSiteInput = z.object({ site: WidgetOrigin });

/** What became of looking. `found` is the one good end; `sentence` says what to do in the others. */
export interface SiteCheck {
  outcome: "found" | "other_organization" | "missing" | "not_allowed" | "no_page" | "unreachable";
  sentence: string;
}

/** Channels that are not there yet. */
export const CHANNELS_TO_COME = ["facebook", "instagram", "whatsapp"] as const;
export type ChannelToCome = (typeof CHANNELS_TO_COME)[number];
/** Whether the organization wants to be told when a channel is ready. */
export const AwaitChannelInput = z.object({ channel: z.enum(CHANNELS_TO_COME), wanted: z.boolean() });

/** Who gets a new lead: each agent in turn, or whoever claims it first. */
export const UpdateRoutingInput = z.object({ leadRouting: z.enum(["round_robin", "first_to_claim"]) });

/** The plans that can be tried. */
export const TRIAL_PLANS = ["starter", "pro", "enterprise"] as const;
export const StartTrialInput = z.object({ plan: z.enum(TRIAL_PLANS) });
export { TRIAL_DAYS } from "@katek/config/plans";

/** The organization's name, typed to confirm that it is the one to be deleted. */
export const RequestDeletionInput = z.object({ name: z.string().trim().max(200) });

export { GRACE_DAYS } from "../kernel/grace";

/** The steps of the wizard, in their order. */
export const STEPS = ["brand", "persona", "channels", "plan", "listings"] as const;
export const CompleteStepInput = z.object({ step: z.enum(STEPS) });

/** The largest logo, or picture of the assistant, that is taken, in bytes. */
export const MAX_LOGO_BYTES = 5 * 1024 * 1024;

/** What anyone may know of an organization: what its chat page shows. */
export const OrganizationProfile = z.object({
  slug: z.string(),
  name: z.string(),
  tagline: z.string().nullable(),
  /** The path of the logo's picture; null where there is none. */
  logoUrl: z.string().nullable(),
  brandColor: z.string(),
  secondaryColor: z.string().nullable(),
  assistantName: z.string(),
  assistantAvatar: z.enum(AVATARS),
  /** The path of a picture that was uploaded in its place; null where there is none. */
  assistantPictureUrl: z.string().nullable(),
  greeting: z.string(),
  suggestedQuestions: z.array(z.string()),
  timeZone: z.string(),
  currency: z.string(),
  /** Homes that a buyer may be offered now. */
  homesOffered: z.int(),
  /** It waits to be deleted: the assistant does not answer. */
  closed: z.boolean(),
  /** When a listing last changed. */
  listingsUpdatedAt: z.date().nullable(),
});
export type OrganizationProfile = z.infer<typeof OrganizationProfile>;
