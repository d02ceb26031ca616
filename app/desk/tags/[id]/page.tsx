import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { labelPage } from "../../labels/label-page.tsx";

export const metadata: Metadata = { title: "Tag" };

export default async function Page({ params }: PageProps<"/desk/tags/[id]">) {
  const { id } = await params;
  const editor = await requireStaff("publish");
  return labelPage(editor, "tag", id);
}
