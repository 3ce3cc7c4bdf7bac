import { Avatar, Icon } from "@katek/ui";
import { ArrowRight, FileSpreadsheet } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Section } from "./section";

const COLUMNS = [
  ["LP", "List price"],
  ["BR / BA", "Beds and baths"],
  ["Hood", "Area"],
] as const;

const MOVES: { title: string; text: string; picture: ReactNode }[] = [
  {
    title: "Bring your listings",
    text: "Drop in the export you already have. KaTek matches the columns, reads every description, and names each row that it could not read.",
    picture: (
      <>
        <p className="flex items-center justify-between gap-u1 text-ui">
          <span className="flex min-w-0 items-center gap-u1 font-medium">
            <Icon icon={FileSpreadsheet} className="text-ink-3" />
            november-feed.csv
          </span>
          <span className="num text-ink-3">1,204 rows</span>
        </p>
        <div className="mt-u1.5 grid grid-cols-[66px_18px_1fr] items-center gap-y-u1 text-ui">
          {COLUMNS.map(([theirs, ours]) => (
            <Fragment key={theirs}>
              <span className="text-ink-3">{theirs}</span>
              <Icon icon={ArrowRight} className="size-u2 text-ink-3" />
              <span>{ours}</span>
            </Fragment>
          ))}
        </div>
      </>
    ),
  },
  {
    title: "Put it where buyers are",
    text: "A chat page in your colours, and one line of code for the site you have. Only the sites that you name may show it.",
    picture: (
      <pre className="whitespace-pre-wrap font-mono text-caption leading-[21px] text-ink-2">
        {'<script async\n  src="…/widget.js"\n  data-org="larkfield"></script>'}
      </pre>
    ),
  },
  {
    title: "Call the ones who are ready",
    text: "Whoever leaves an email or a number becomes a lead with a score and its reasons. The agent whose turn it is hears at once.",
    picture: (
      <>
        <p className="flex items-center gap-u1.5 text-ui">
          <Avatar name="Daniel Osei" />
          <span className="min-w-0 truncate font-medium">Daniel Osei</span>
          <span className="num ml-auto rounded-xs bg-brand-soft px-u0.5 text-caption font-semibold text-brand-ink">
            <span className="sr-only">Score </span>81
          </span>
        </p>
        <p className="mt-u1.5 rounded-md bg-hover px-u1.5 py-u1 text-ui">Could someone call me? After five is best.</p>
        <p className="mt-u1.5 text-caption text-ink-3">Given to Jun Park · email sent</p>
      </>
    ),
  },
];

/** From a file to the first call. */
export function ThreeMoves() {
  return (
    <Section id="how-it-works">
      <h2 className="text-balance text-d2">Live in an afternoon, in three moves</h2>
      <ol className="mt-u5 grid grid-cols-1 gap-y-u3 lg:mt-u6 lg:grid-cols-3 lg:divide-x lg:divide-line">
        {MOVES.map(({ title, text, picture }, index) => (
          <li key={title} className="flex flex-col py-u2 lg:px-u4 lg:first:pl-0 lg:last:pr-0">
            <h3 className="text-h3">
              <span aria-hidden="true" className="num mr-u1 font-normal text-ink-3">
                {index + 1}
              </span>
              {title}
            </h3>
            <p className="mt-u1 flex-1 text-body text-ink-2">{text}</p>
            <div className="mt-u3 flex min-h-[150px] flex-col justify-center rounded-lg border border-line p-u2.5">
              {picture}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
