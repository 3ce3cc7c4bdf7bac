import { Outlet } from "@remix-run/react";
import { ImportProblem } from "~/imports/import-page";

/** What all pages about imports share: the place where one of them is missing. */
export default function Imports() {
  return <Outlet />;
}

export const ErrorBoundary = () => <ImportProblem />;
