import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { labelsPage } from "../labels/labels-page.tsx";

export const metadata: Metadata = { title: "Series" };

export default async function Page({ searchParams }: PageProps<"/desk/series">) {
  const query = await searchParams;
  const editor = await requireStaff("publish");
  return labelsPage(editor, "series", query);
}
