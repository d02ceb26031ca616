import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { labelPage } from "../../labels/label-page.tsx";

export const metadata: Metadata = { title: "Section" };

export default async function Page({ params }: PageProps<"/desk/sections/[id]">) {
  const { id } = await params;
  const editor = await requireStaff("publish");
  return labelPage(editor, "section", id);
}
