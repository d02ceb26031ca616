import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { labelsPage } from "../labels/labels-page.tsx";

export const metadata: Metadata = { title: "Sections" };

export default async function Page({ searchParams }: PageProps<"/desk/sections">) {
  const query = await searchParams;
  const editor = await requireStaff("publish");
  return labelsPage(editor, "section", query);
}
