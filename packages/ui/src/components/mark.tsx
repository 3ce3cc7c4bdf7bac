import { cn } from "../cn";

/** KaTek's logo. Decoration: the name stands beside it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={cn("size-u4 shrink-0", className)} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" className="fill-brand" />
      <path
        d="M7 6v12M17 6.5 9.6 12.4 17 18"
        fill="none"
        className="stroke-brand-on"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
