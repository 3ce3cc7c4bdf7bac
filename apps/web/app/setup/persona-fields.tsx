import { Field, Input, Slider, Textarea } from "@katek/ui";
import type { PersonaValues } from "./setup-parts";
import type { Autosave } from "./use-autosave";
import { useTypedBefore } from "./use-typed-before";

interface PersonaFieldsProps {
  values: PersonaValues;
  onChange: (values: PersonaValues) => void;
  save: Autosave;
}

const MAX_GREETING = 400;
const SLIDERS = [
  { name: "formality", label: "Casual or formal", from: "Casual", to: "Formal" },
  { name: "detail", label: "Brief or detailed", from: "Brief", to: "Detailed" },
  { name: "enthusiasm", label: "Reserved or enthusiastic", from: "Reserved", to: "Enthusiastic" },
] as const;

/** How the assistant presents itself and speaks, as fields that save themselves. */
export function PersonaFields({ values, onChange, save }: PersonaFieldsProps) {
  const { problems } = save;
  const set = (field: "assistantName" | "greeting" | "suggestedQuestions", value: string) => {
    onChange({ ...values, [field]: value });
    save.change({ [field]: value });
  };
  const setTone = (tone: PersonaValues["tone"]) => {
    onChange({ ...values, tone });
    save.change(Object.fromEntries(Object.entries(tone).map(([name, stop]) => [name, String(stop)])));
  };
  const leave = () => void save.flush();
  const { assistantName, greeting, suggestedQuestions } = values;
  const box = useTypedBefore({ assistantName, greeting, suggestedQuestions }, (typed) => {
    onChange({ ...values, ...typed });
    save.change(typed);
  });
  return (
    <div ref={box} className="contents">
      <Field label="Name" error={problems.assistantName}>
        <Input
          name="assistantName"
          value={values.assistantName}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => set("assistantName", event.currentTarget.value)}
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
              value={values.tone[name]}
              onChange={(stop) => setTone({ ...values.tone, [name]: stop })}
            />
          ))}
        </fieldset>
      </div>
      <div>
        <Field label="Greeting" error={problems.greeting}>
          <Textarea
            name="greeting"
            rows={3}
            value={values.greeting}
            maxLength={MAX_GREETING}
            onChange={(event) => set("greeting", event.currentTarget.value)}
            onBlur={leave}
          />
        </Field>
        <p className="num mt-u0.5 text-right text-caption text-ink-3">
          {values.greeting.length} of {MAX_GREETING}
        </p>
      </div>
      <Field
        label="Questions to begin with"
        error={problems.suggestedQuestions}
        hint="One in each line, six at most. Buyers can press them in place of typing."
      >
        <Textarea
          name="suggestedQuestions"
          rows={4}
          value={values.suggestedQuestions}
          onChange={(event) => set("suggestedQuestions", event.currentTarget.value)}
          onBlur={leave}
        />
      </Field>
    </div>
  );
}
