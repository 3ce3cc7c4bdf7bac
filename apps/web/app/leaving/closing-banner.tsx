import { Button, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useMember } from "~/identity/use-office";
import { dayInWords } from "./day-in-words";

/** On every page of an organization that waits to be deleted: until when, and for owners the way back. */
export function ClosingBanner({ name, dueAt, timeZone }: { name: string; dueAt: Date; timeZone: string }) {
  const { role } = useMember();
  const fetcher = useFetcher<{ problem?: string }>();
  return (
    <div className="px-u3 pt-u2 md:px-u4">
      <Notice
        tone="danger"
        action={
          role === "owner" ? (
            <fetcher.Form method="post" action="/settings/organization" className="w-full pl-u3.5 sm:w-auto sm:pl-0">
              <input type="hidden" name="intent" value="keep" />
              <Button type="submit" busy={fetcher.state !== "idle"}>
                Keep the organization
              </Button>
            </fetcher.Form>
          ) : undefined
        }
      >
        <span className="font-medium text-ink">
          {name} will be deleted on {dayInWords(dueAt, timeZone)}.
        </span>{" "}
        {fetcher.data?.problem ?? "Until then it can be read and not changed, and the assistant is closed to buyers."}
        {role === "owner" ? null : " An owner can keep it."}
      </Notice>
    </div>
  );
}
