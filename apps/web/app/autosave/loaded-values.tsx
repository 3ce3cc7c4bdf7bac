import { loadedName } from "./loaded-fields";

/** What the fields of a form are known to hold on the server, sent along, so that only what was changed is written. */
export const LoadedValues = ({ values }: { values: Record<string, string> }) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" autoComplete="off" name={loadedName(name)} value={value} />
    ))}
  </>
);
