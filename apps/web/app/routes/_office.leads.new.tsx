import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useSearchParams } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { orProblem } from "~/leads/form-problem.server";
import { leadsPath, readLeadsParams } from "~/leads/leads-params";
import { NewLeadDialog } from "~/leads/new-lead-dialog";

export const meta: MetaFunction = () => [{ title: "New lead · KaTek" }];

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const field = (name: string) => form.get(name)?.toString();
  return asMember(args, async (api) => {
    const input = { name: field("name"), email: field("email"), phone: field("phone"), note: field("note") };
    const { done, problem } = await orProblem(api.leads.create(input));
    return done ? redirect(`/leads/${done.id}`) : { problem };
  });
}

/** Over the list, which stays as it was. */
export default function NewLead() {
  const [search] = useSearchParams();
  return <NewLeadDialog back={leadsPath(readLeadsParams(search))} own={useMember().role === "agent"} />;
}
