import { Button, Checkbox, Dialog, Field, Icon, Input, Menu, Notice } from "@katek/ui";
import { useFetcher, useNavigate } from "@remix-run/react";
import { Bookmark, BookmarkPlus, ChevronDown, Trash2 } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { FormProblem } from "~/leads/form-problem.server";
import { useOwnAction } from "~/other-organization/use-own-action";
import { type ListingsParams, listingsQuery } from "./listings-params";

export interface SavedView {
  id: string;
  name: string;
  query: string;
  shared: boolean;
}

type Answer = { problem: FormProblem | null };

/** The views that were kept, and a way to keep the one that is looked at. */
export function SavedViews({ views, params }: { views: SavedView[]; params: ListingsParams }) {
  const [saving, setSaving] = useState(false);
  const navigate = useNavigate();
  const remove = useFetcher<Answer>({ key: "delete view" });
  const action = useOwnAction("/listings");
  const now = listingsQuery({ ...params, page: 1 });
  const current = views.find((view) => view.query === now);
  return (
    <>
      <Menu
        label="Saved views"
        align="end"
        triggerClassName="inline-flex h-u5 max-w-[180px] items-center gap-u1 rounded-sm px-u1.5 text-ui font-medium text-ink-2 hover:bg-hover hover:text-ink"
        trigger={
          <>
            <Icon icon={Bookmark} />
            <span className="truncate max-sm:sr-only">{current?.name ?? "Views"}</span>
            <Icon icon={ChevronDown} className="text-ink-3" />
          </>
        }
        items={[
          ...views.map((view) => ({
            id: view.id,
            label: view.name,
            ...(view.shared && { description: "Everybody sees it" }),
            current: view.id === current?.id,
            onSelect: () => navigate(view.query ? `/listings?${view.query}` : "/listings"),
          })),
          {
            label: "Save this view",
            icon: BookmarkPlus,
            separated: views.length > 0,
            onSelect: () => setSaving(true),
          },
          ...(current
            ? [
                {
                  label: `Delete “${current.name}”`,
                  icon: Trash2,
                  danger: true,
                  onSelect: () =>
                    remove.submit({ intent: "delete-view", viewId: current.id }, { method: "post", action }),
                },
              ]
            : []),
        ]}
      />
      <SaveView open={saving} onClose={() => setSaving(false)} query={now} action={action} />
    </>
  );
}

interface SaveViewProps {
  open: boolean;
  onClose: () => void;
  query: string;
  action: string;
}

function SaveView({ open, onClose, query, action }: SaveViewProps) {
  const form = useId();
  const fetcher = useFetcher<Answer>({ key: "save view" });
  const busy = fetcher.state !== "idle";
  const problem = busy ? null : fetcher.data?.problem;
  const kept = fetcher.state === "loading" && fetcher.data?.problem === null;
  useEffect(() => {
    if (kept) onClose();
  }, [kept, onClose]);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Save this view"
      actions={
        <>
          <Button size="md" onClick={onClose}>
            Cancel
          </Button>
          <Button size="md" kind="primary" type="submit" form={form} busy={busy} busyLabel="Saving">
            Save view
          </Button>
        </>
      }
    >
      {open ? (
        <fetcher.Form id={form} method="post" action={action} noValidate className="mt-u2 grid gap-u2 text-left">
          <input type="hidden" name="intent" value="save-view" />
          <input type="hidden" name="query" value={query} />
          {problem && !problem.fields.name ? (
            <Notice tone="danger" urgent>
              {problem.sentence}
            </Notice>
          ) : null}
          <Field label="Name" hint="One of the same name takes its place." error={problem?.fields.name}>
            <Input name="name" autoComplete="off" maxLength={60} />
          </Field>
          <Checkbox name="shared">Everybody in the organization sees it</Checkbox>
        </fetcher.Form>
      ) : null}
    </Dialog>
  );
}
