import { GRACE_DAYS } from "@katek/core/account/schemas";
import { BareMessage, BarePage, ButtonLink } from "@katek/ui";
import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Your account will be deleted · KaTek" }];

/** After somebody asked for their account to be deleted: they are signed out, and know the way back. */
export default function Leaving() {
  return (
    <BarePage>
      <BareMessage
        title={`Your account will be deleted in ${GRACE_DAYS} days`}
        text="You are signed out everywhere, and the day stands in the email that we sent you. Sign in before it to keep your account."
        actions={
          <ButtonLink size="md" href="/sign-in">
            Sign in
          </ButtonLink>
        }
      />
    </BarePage>
  );
}
