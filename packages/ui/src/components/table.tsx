import { ArrowDown, ArrowUp } from "lucide-react";
import type { HTMLAttributes, ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface TableProps {
  /** What the table lists, for screen readers. */
  caption: string;
  /** Inside a Card without side padding: first and last cell carry the card's gutter. */
  inCard?: boolean;
  /** False for a table that fits and whose rows open menus, which must not be cut off. */
  scrolls?: boolean;
  className?: string;
  /** A `<thead>` with Th cells in a Row, and a TableBody. */
  children: ReactNode;
}

/** Hairlines, no zebra, scrolls sideways within itself. */
export function Table({ caption, inCard = false, scrolls = true, className, children }: TableProps) {
  return (
    <div className={scrolls ? "relative overflow-x-auto" : undefined}>
      <table
        className={cn(
          "w-full text-ui",
          inCard &&
            "[&_:is(td,th):first-child]:pl-u3 md:[&_:is(td,th):first-child]:pl-u4 [&_:is(td,th):last-child]:pr-u3 md:[&_:is(td,th):last-child]:pr-u4",
          className,
        )}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** The head row; its children are Th. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr className="border-b border-line text-left text-caption text-ink-3">{children}</tr>
    </thead>
  );
}

/** The rows; its children are Row. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="divide-y divide-line">{children}</tbody>;
}

type Align = "left" | "right";

export interface ThProps extends Omit<ThHTMLAttributes<HTMLTableCellElement>, "align"> {
  /** Numbers stand right. */
  align?: Align;
  /** How the table is sorted by this column, if it is. */
  sorted?: "ascending" | "descending";
  /** Sorts by this column. */
  sortHref?: string;
}

/** A column's name. Give a column of controls a `sr-only` name. */
export function Th({ align = "left", sorted, sortHref, className, children, ...rest }: ThProps) {
  const arrow = sorted ? <Icon icon={sorted === "ascending" ? ArrowUp : ArrowDown} className="size-u2" /> : null;
  const name = (
    <span className={cn("flex items-center gap-u0.5", align === "right" && "justify-end", sorted && "text-ink")}>
      {children}
      {arrow}
    </span>
  );
  return (
    <th
      scope="col"
      {...rest}
      aria-sort={sorted}
      className={cn("whitespace-nowrap px-u1.5 py-u1.5 font-medium", align === "right" && "text-right", className)}
    >
      {sortHref === undefined ? (
        name
      ) : (
        <Anchor href={sortHref} className="block rounded-xs hover:text-ink">
          {name}
        </Anchor>
      )}
    </th>
  );
}

export interface RowProps extends HTMLAttributes<HTMLTableRowElement> {
  selected?: boolean;
}

/** 42 px, or 48 with a thumbnail. The name in it is the link. */
export function Row({ selected = false, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      aria-selected={selected || undefined}
      className={cn("h-u7", selected ? "bg-selected" : "hover:bg-hover", className)}
    />
  );
}

export interface TdProps extends Omit<TdHTMLAttributes<HTMLTableCellElement>, "align"> {
  /** A figure: right, tabular. */
  number?: boolean;
}

export function Td({ number = false, className, ...rest }: TdProps) {
  return <td {...rest} className={cn("px-u1.5 py-u1", number && "num whitespace-nowrap text-right", className)} />;
}
