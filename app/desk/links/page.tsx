import type { Metadata } from "next";
import { LinkList } from "#components/desk/link-list.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { hitDays, listHits } from "#lib/links/desk/hits.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskTime } from "../time.ts";

export const metadata: Metadata = { title: "Short links" };

export default async function Page() {
  const author = await requireStaff("write");
  return (
    <Sheet title="Short links">
      <p>Followed in the last {hitDays} days, each person once an hour.</p>
      <LinkList links={await listHits(author)} number={deskTime().number} />
    </Sheet>
  );
}
