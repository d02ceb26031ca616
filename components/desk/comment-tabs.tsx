import { mostCounted } from "#lib/comments/comment.ts";
import type { QueueCounts } from "#lib/comments/desk/counts.ts";
import { Tabs } from "./tabs.tsx";

const tabs = [
  { heap: "HELD", name: "Held", href: "/desk/comments" },
  { heap: "REPORTED", name: "Reported", href: "/desk/comments/reported" },
  { heap: "PUBLISHED", name: "Published", href: "/desk/comments/decided?status=published" },
  { heap: "REFUSED", name: "Refused", href: "/desk/comments/decided?status=refused" },
  { heap: "SPAM", name: "Spam", href: "/desk/comments/decided?status=spam" },
] as const;

interface Props {
  here: (typeof tabs)[number]["heap"];
  counts: QueueCounts;
}

/** The heaps of comments, each with how many lie there. */
export function CommentTabs({ here, counts }: Props) {
  return (
    <Tabs
      label="Comments by status"
      tabs={tabs.map(({ heap, name, href }) => ({
        href,
        name: `${name} (${inWords(counts[heap])})`,
        here: heap === here,
      }))}
    />
  );
}

function inWords(count: number): string {
  return count > mostCounted ? `more than ${mostCounted}` : String(count);
}
