import { mostCounted } from "#lib/comments/comment.ts";
import type { Counts } from "#lib/comments/desk/queue.ts";
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
  counts: Counts;
  /** How many comments have reports that nobody has ruled on. */
  reported: number;
}

/** The heaps of comments, each with how many lie there. */
export function CommentTabs({ here, counts, reported }: Props) {
  return (
    <Tabs
      label="Comments by status"
      tabs={tabs.map(({ heap, name, href }) => ({
        href,
        name: `${name} (${inWords(heap === "REPORTED" ? reported : counts[heap])})`,
        here: heap === here,
      }))}
    />
  );
}

function inWords(count = 0): string {
  return count > mostCounted ? `more than ${mostCounted}` : String(count);
}
