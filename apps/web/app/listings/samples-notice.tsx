import { Button, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { Trash2 } from "lucide-react";
import { useEffect } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { action, loader } from "~/routes/setup.samples";

/** Says that invented homes are among the listings, and removes them in one click; nothing where there are none. */
export function SamplesNotice() {
  const { load, data } = useFetcher<typeof loader>();
  const removing = useFetcher<typeof action>();
  const path = useOwnAction("/setup/samples");
  useEffect(() => load("/setup/samples"), [load]);
  const count = data?.count ?? 0;
  if (count === 0) return null;
  return (
    <div className="px-u3 pt-u2.5 md:px-u4">
      <Notice
        action={
          <Button
            icon={Trash2}
            busy={removing.state !== "idle"}
            busyLabel="Removing"
            onClick={() => removing.submit({}, { method: "post", action: path })}
          >
            {count === 1 ? "Remove it" : `Remove all ${count}`}
          </Button>
        }
      >
        {count === 1 ? "One sample home is" : `${count} sample homes are`} among your listings, and buyers see them.
      </Notice>
    </div>
  );
}
