import { LiveCount } from "#components/desk/news/live-count.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import { mostCounted } from "#lib/comments/comment.ts";
import type { QueueCounts } from "#lib/comments/desk/counts.ts";
import type { QueueName } from "#lib/comments/desk/heaps.ts";
import type { Translator } from "#lib/messages/translator.ts";

interface Props {
  here: QueueName | null;
  queues: readonly QueueName[];
  counts: QueueCounts;
  t: Translator;
}

/** The queues, each with how many comments lie there now. */
export function QueueTabs({ here, queues, counts, t }: Props) {
  const more = t("deskQueue.moreThan", { limit: mostCounted });
  return (
    <Tabs
      label={t("deskQueue.queues")}
      tabs={queues.map((queue) => ({
        href: queue === "HELD" ? "/desk/comments" : `/desk/comments?queue=${queue.toLowerCase()}`,
        name: (
          <>
            {t(`deskQueue.${queue}`)} (
            <LiveCount queue={queue} count={counts[queue]} more={more} language={t.language} />)
          </>
        ),
        here: queue === here,
      }))}
    />
  );
}
