import { Icon } from "@katek/ui";
import { CircleAlert } from "lucide-react";

/** Why a picture was not taken, below its field. */
export const PictureProblem = ({ id, problem }: { id: string; problem: string | null }) =>
  problem ? (
    <p id={id} role="alert" className="mt-u1 flex items-start gap-u0.5 text-caption font-medium text-danger-ink">
      <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
      <span>{problem}</span>
    </p>
  ) : null;
