import { AVATARS, type Avatar } from "@katek/core/organizations/schemas";
import { AssistantAvatar, cn } from "@katek/ui";

const NAMES: Record<Avatar, string> = { bird: "Bird", feather: "Feather", leaf: "Leaf", key: "Key", lamp: "Lamp" };

/** The assistant's picture, one of a drawn set. */
export const AvatarField = ({ value, onChange }: { value: Avatar; onChange: (avatar: Avatar) => void }) => (
  <fieldset className="m-0 border-0 p-0">
    <legend className="mb-u1 p-0 text-ui font-medium text-ink">Picture</legend>
    <div className="flex gap-u1">
      {AVATARS.map((avatar) => (
        <label
          key={avatar}
          title={NAMES[avatar]}
          className={cn(
            "relative cursor-pointer rounded-full border-2 p-[2px] has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus",
            avatar === value ? "border-brand" : "border-transparent",
          )}
        >
          <input
            type="radio"
            name="assistantAvatar"
            value={avatar}
            checked={avatar === value}
            aria-label={NAMES[avatar]}
            onChange={() => onChange(avatar)}
            className="sr-only"
          />
          <AssistantAvatar
            picture={avatar}
            size="md"
            className={avatar === value ? undefined : "bg-hover text-ink-2"}
          />
        </label>
      ))}
    </div>
  </fieldset>
);
