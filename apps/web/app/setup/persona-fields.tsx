import { Field, Input, Slider, Textarea } from "@katek/ui";
import { AvatarField } from "./avatar-field";
import { LanguageField } from "./language-field";
import type { PersonaValues } from "./setup-parts";
import { TagField } from "./tag-field";
import { avatarOf, toneOf } from "./use-persona-form";
import type { SetupForm } from "./use-setup-form";

const MAX_GREETING = 400;
const SLIDERS = [
  { name: "formality", label: "Casual or formal", from: "Casual", to: "Formal" },
  { name: "detail", label: "Brief or detailed", from: "Brief", to: "Detailed" },
  { name: "enthusiasm", label: "Reserved or enthusiastic", from: "Reserved", to: "Enthusiastic" },
] as const;

/** How the assistant presents itself and speaks, as fields that save themselves. */
export function PersonaFields({
  form,
  picture,
  onPicture,
}: {
  form: SetupForm<keyof PersonaValues>;
  /** The path of the uploaded picture, if there is one. */
  picture: string | null;
  onPicture: (picture: string | null) => void;
}) {
  const { values, problems, set, leave, box } = form;
  const { greeting } = values;
  const tone = toneOf(values);
  return (
    <div ref={box} className="contents">
      <div className="grid grid-cols-1 gap-u3 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-u2">
        <Field label="Name" error={problems.assistantName}>
          <Input
            name="assistantName"
            value={values.assistantName}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => set({ assistantName: event.currentTarget.value })}
            onBlur={leave}
          />
        </Field>
        <AvatarField
          value={avatarOf(values)}
          onChange={(avatar) => set({ assistantAvatar: avatar }, "now")}
          picture={picture}
          onPicture={onPicture}
        />
      </div>
      <Field
        label="Personality"
        error={problems.personality}
        hint="In your words. It colours how things are said, not what."
      >
        <Input
          name="personality"
          value={values.personality}
          maxLength={200}
          autoComplete="off"
          placeholder="Patient, with a dry sense of humour"
          onChange={(event) => set({ personality: event.currentTarget.value })}
          onBlur={leave}
        />
      </Field>
      <div>
        <p className="mb-u1 text-ui font-medium text-ink">Tone</p>
        <fieldset className="m-0 grid grid-cols-1 gap-u1 rounded-md border border-line px-u2.5 pb-u1 pt-u1.5">
          <legend className="sr-only">Tone</legend>
          {SLIDERS.map(({ name, ...slider }) => (
            <Slider
              key={name}
              name={name}
              {...slider}
              value={tone[name]}
              onChange={(stop) => set({ [name]: String(stop) })}
            />
          ))}
        </fieldset>
      </div>
      <div>
        <Field label="Greeting" error={problems.greeting}>
          <Textarea
            name="greeting"
            rows={3}
            value={greeting}
            maxLength={MAX_GREETING}
            onChange={(event) => set({ greeting: event.currentTarget.value })}
            onBlur={leave}
          />
        </Field>
        <p className="num mt-u0.5 text-right text-caption text-ink-3">
          {greeting.length} of {MAX_GREETING}
        </p>
      </div>
      <LanguageField value={values.languages} onChange={(languages) => set({ languages }, "now")} />
      <TagField
        label="It must not talk about"
        name="avoidedSubjects"
        value={values.avoidedSubjects}
        placeholder="Add a subject, such as tax advice"
        hint="It leaves these to you, kindly. Fair housing rules always apply, whatever stands here."
        error={problems.avoidedSubjects}
        max={12}
        onChange={(avoidedSubjects) => set({ avoidedSubjects }, "now")}
      />
      <Field
        label="Questions to begin with"
        error={problems.suggestedQuestions}
        hint="One in each line, six at most. Buyers can press them in place of typing."
      >
        <Textarea
          name="suggestedQuestions"
          rows={3}
          value={values.suggestedQuestions}
          onChange={(event) => set({ suggestedQuestions: event.currentTarget.value })}
          onBlur={leave}
        />
      </Field>
    </div>
  );
}
