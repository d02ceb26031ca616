import { mostCounted } from "#lib/comments/comment.ts";
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
        name: `${name} (${inWords(counts[status])})`,
        here: status === here,
      }))}
    />
  );
}

function inWords(count = 0): string {
  return count > mostCounted ? `more than ${mostCounted}` : String(count);
}
