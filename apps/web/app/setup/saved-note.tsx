import type { Autosave } from "~/autosave/use-autosave";

/** In words whether what stands on the page is kept. */
export function SavedNote({
  save,
  children,
}: {
  save: Pick<Autosave, "state" | "problem" | "problems">;
  children?: string;
}) {
  const left = Object.keys(save.problems).length > 0;
  const words =
    save.state === "failed"
      ? (save.problem ?? "Not saved")
      : save.state !== "saved"
        ? "Saving"
        : left
          ? "Saved, but for the field that is marked"
          : "Saved";
  return (
    <p
      role="status"
      className={`text-caption ${save.state === "failed" ? "font-medium text-danger-ink" : "text-ink-3"}`}
    >
      {words}
      {children && save.state !== "failed" ? ` · ${children}` : ""}
    </p>
  );
}
