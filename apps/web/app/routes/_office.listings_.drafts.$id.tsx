import { DRAFT_FIELDS } from "@katek/core/drafts/schemas";
import { FEATURES } from "@katek/core/listings/schemas";
import { AssistantAvatar, Button, Notice, PageHeader } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams, useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { isChanged } from "~/autosave/loaded-fields";
import { LoadedValues } from "~/autosave/loaded-values";
import { DraftForm } from "~/drafts/draft-form";
import { DraftText } from "~/drafts/draft-text";
import { fieldProblems } from "~/drafts/field-problems.server";
import { marksOf } from "~/drafts/marked-text";
import { useDraft } from "~/drafts/use-draft";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";
import { useOwnAction } from "~/other-organization/use-own-action";

export const meta: MetaFunction = () => [{ title: "Check the draft · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, (api) => api.drafts.get({ draftId: args.params.id ?? "" }));

const NAMES: string[] = [...DRAFT_FIELDS, ...FEATURES.map((feature) => `feature:${feature}`)];

/**
 * Adds the listing or throws the draft away. All fields come along, so that nothing depends on scripts; those that were
 * changed since the page was loaded are kept before.
 */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const draftId = args.params.id ?? "";
  const inWizard = new URL(args.request.url).searchParams.has("setup");
  return asMember(args, async (api) => {
    if (form.get("intent") === "discard") {
      await api.drafts.discard({ draftId });
      throw redirect(inWizard ? "/onboarding/listings?by=text" : "/listings");
    }
    const values = Object.fromEntries(
      NAMES.flatMap((name) => (form.has(name) && isChanged(form, name) ? [[name, String(form.get(name))]] : [])),
    );
    try {
      if (Object.keys(values).length) await api.drafts.update({ draftId, values });
      await api.drafts.add({ draftId });
    } catch (error) {
      return fieldProblems(error);
    }
    throw redirect(inWizard ? "/onboarding/listings?by=text" : "/listings");
  });
}

export default function CheckDraft() {
  const draft = useLoaderData<typeof loader>();
  const met = useActionData<typeof action>();
  const { organization } = useMember();
  const [params] = useSearchParams();
  const { values, loaded, change, flush, saved, problem } = useDraft(draft.id, draft.values);
  const [current, setCurrent] = useState<number | null>(null);
  const ownAction = useOwnAction(`/listings/drafts/${draft.id}${params.has("setup") ? "?setup" : ""}`);
  const submit = useSubmit();
  const busy = useNavigation().state === "submitting";
  const marks = marksOf(draft.sources);
  const readings = new Map(draft.sources.flatMap(({ field, reading }) => (reading ? [[field, reading] as const] : [])));
  const found = new Set(draft.sources.map(({ field }) => field)).size;
  const pick = (mark: number) => {
    const [field] = [...marks].find(([, number]) => number === mark) ?? [];
    setCurrent(mark);
    if (field) document.querySelector<HTMLElement>(`#draft [name="${field}"]`)?.focus();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    void flush().then(() => submit(submitter instanceof HTMLButtonElement ? submitter : form));
  };
  const buttons = (
    <>
      <Button kind="ghost" type="submit" form="draft" name="intent" value="discard" disabled={busy}>
        Discard
      </Button>
      <Button kind="primary" type="submit" form="draft" name="intent" value="add" busy={busy}>
        Add this listing
      </Button>
    </>
  );
  return (
    <>
      <PageHeader
        title="Check the draft"
        back={
          params.has("setup")
            ? { label: "Setup", href: "/onboarding/listings?by=text" }
            : { label: "Listings", href: "/listings" }
        }
        actions={
          <>
            <span role="status" className="mr-u1 text-caption text-ink-3">
              {problem ?? (saved ? "Saved" : "Saving")}
            </span>
            {buttons}
          </>
        }
      />
      <div className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-2">
        <section
          aria-label="Your text"
          className="bg-sunken px-u3 py-u3 dark:bg-canvas md:px-u5 md:py-u4 lg:border-r lg:border-line"
        >
          <h2 className="text-title text-ink">Your text</h2>
          <div className="mt-u2">
            <DraftText text={draft.text} sources={draft.sources} current={current} onPick={pick} />
          </div>
          <p className="mt-u2 flex items-start gap-u1 text-ui text-ink-2">
            <AssistantAvatar size="sm" />
            <span>
              {found
                ? `I filled in ${found === 1 ? "one value" : `${found} values`} and marked where each one stands. What the text does not say is left empty.`
                : "I found nothing in this text that belongs to a listing. Fill in what you know, or discard it."}
            </span>
          </p>
          <p className="mt-u2 text-caption text-ink-3">
            Buyers never see the text. It is deleted when you add or discard the draft.
          </p>
        </section>
        <Form id="draft" method="post" action={ownAction} onSubmit={send} autoComplete="off" className="min-w-0 pb-u3">
          <LoadedValues values={Object.fromEntries(NAMES.map((name) => [name, loaded[name] ?? ""]))} />
          <div className="flex items-baseline justify-between border-b border-line px-u3 py-u2">
            <h2 className="text-title text-ink">The draft</h2>
            <span className="text-caption text-ink-3">Where it stands</span>
          </div>
          {met?.sentence ? (
            <div className="p-u3">
              <Notice tone="danger" urgent>
                {met.sentence}
              </Notice>
            </div>
          ) : null}
          <DraftForm
            values={values}
            problems={met?.problems ?? {}}
            marks={marks}
            readings={readings}
            current={current}
            currency={organization.currency}
            onChange={change}
            onFocus={(field) => setCurrent(marks.get(field) ?? null)}
            onLeave={() => void flush()}
          />
          <div className="sticky bottom-[calc(60px+env(safe-area-inset-bottom))] flex items-center justify-end gap-u1 border-t border-line bg-surface px-u3 py-u2 md:hidden">
            {buttons}
          </div>
        </Form>
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Check the draft" back={{ label: "Listings", href: "/listings" }} />
      <PageProblem what="The draft" />
    </>
  );
}
