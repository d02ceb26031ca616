import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { labelPage } from "../../labels/label-page.tsx";

export const metadata: Metadata = { title: "Series" };

export default async function Page({ params }: PageProps<"/desk/series/[id]">) {
  const { id } = await params;
  const editor = await requireStaff("publish");
  return labelPage(editor, "series", id);
}
