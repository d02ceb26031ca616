import type { Counts } from "#lib/comments/desk/queue.ts";
import { Tabs } from "./tabs.tsx";

const tabs = [
  { status: "HELD", name: "Held", href: "/desk/comments" },
  { status: "PUBLISHED", name: "Published", href: "/desk/comments/decided?status=published" },
  { status: "REFUSED", name: "Refused", href: "/desk/comments/decided?status=refused" },
  { status: "SPAM", name: "Spam", href: "/desk/comments/decided?status=spam" },
] as const;

/** The four heaps of comments, each with how many lie there. */
export function CommentTabs({ here, counts }: { here: (typeof tabs)[number]["status"]; counts: Counts }) {
  return (
    <Tabs
      label="Comments by status"
      tabs={tabs.map(({ status, name, href }) => ({
        href,
        name: `${name} (${counts[status] ?? 0})`,
        here: status === here,
      }))}
    />
  );
}
