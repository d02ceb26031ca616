import type { Metadata } from "next";
import { Acts } from "#components/desk/acts.tsx";
import { DecidingDesk } from "#components/desk/moderation/deciding-desk.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { QueueFilters } from "#components/desk/moderation/queue-filters.tsx";
import { QueueTabs } from "#components/desk/moderation/queue-tabs.tsx";
import { ReadForm } from "#components/desk/moderation/read-form.tsx";
import { DeskNews } from "#components/desk/news/desk-news.tsx";
import { countQueues } from "#lib/comments/desk/counts.ts";
import { queues } from "#lib/comments/desk/heaps.ts";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import { findQueue } from "#lib/comments/desk/queue.ts";
import { commentSearchLimit, searchComments } from "#lib/comments/desk/search.ts";
import { findLatest } from "#lib/desk-news/news.ts";
import { messagesOf } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { listSections } from "#lib/stories/public.ts";
import { deskWords } from "../words.ts";
import { judgeMany } from "./actions.ts";
import { toMend } from "./answer.ts";
import { addressOf, oneAtATime, queryOf, readAsked, readSaid, type Said } from "./asked.ts";
import { findBeside, openNext, openOne } from "./beside.ts";
import { markAllRead } from "./beside-actions.ts";
import { choicesOf } from "./choices.ts";
import { conflictNotice } from "./conflict.tsx";
import { doneNotice } from "./done.tsx";
import { noteOn } from "./note.tsx";
import { QueuedItem } from "./queued-item.tsx";
import { replyTo } from "./reply.tsx";
import { claimNow, decideNow, decideSome, lookIn, undoNow } from "./scripted-actions.ts";
import { signedOutPage } from "./signed-out-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskQueue.comments") };
}

const verbs = { decide: decideNow, decideSome, undo: undoNow, claim: claimNow, lookIn };

/** The queues of comments, one of them narrowed down, searched, or with one comment alone. */
export default async function Page({ searchParams }: PageProps<"/desk/comments">) {
  const query = await searchParams;
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOutPage(query);
  const said = readSaid(query);
  const from = addressOf(said);
  const t = await deskWords();
  const asked = readAsked(said);
  const refused = refusal();
  const mending = toMend(refused);
  const alone = mending ?? asked.one;
  const [found, counts, sections, latest] = await Promise.all([
    alone === oneAtATime
      ? openNext(moderator, asked)
      : alone !== null
        ? openOne(moderator, alone)
        : asked.text !== null
          ? searchComments(moderator, { ...asked, text: asked.text })
          : findQueue(moderator, asked),
    countQueues(moderator),
    listSections(),
    findLatest(moderator, asked.filters),
  ]);
  const { comments, next } = found ?? { comments: [], next: null };
  const beside = await findBeside(moderator, comments);
  const notice = refused?.values.conflict
    ? await conflictNotice(refused, t)
    : await doneNotice(moderator, query, from, t);
  const { queue, after, one, ...narrowing } = said;
  const { order: _, ...filters } = narrowing;
  const narrowed = Object.keys(filters).length > 0;
  const answered = Number(refused?.values.to ?? 0);
  const empty = found === null ? "searchShort" : narrowed ? "noneFits" : noneIn(asked.queue);
  const place: Said = queue === undefined ? {} : { queue };
  const { q: _q, ...waiting } = narrowing;
  return (
    <ModerationSheet title={t("deskQueue.comments")} here="comments" actor={moderator} t={t}>
      <QueueTabs
        here={asked.text === null && one === undefined ? asked.queue : null}
        queues={queues}
        counts={counts}
        t={t}
      />
      <DeskNews
        latest={latest}
        query={queryOf(waiting)}
        language={t.language}
        words={messagesOf(t.language).deskNews}
      />
      <QueueFilters
        values={said}
        {...choicesOf(sections, t)}
        narrowed={narrowed}
        limit={commentSearchLimit}
        clear={addressOf(place)}
        t={t}
      />
      <DecidingDesk
        hasComments={comments.length > 0}
        language={t.language}
        words={{ ...messagesOf(t.language).deskDeciding, signedOut: t("desk.signedOut"), signIn: t("desk.signIn") }}
        shortcuts={moderator.shortcuts}
        reasons={refusalReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        verbs={verbs}
        judgeMany={judgeMany}
        from={from}
        notice={notice}
      >
        {/* A comment that went meanwhile takes nobody's words along. */}
        {answered > 0 && !comments.some(({ id }) => id === answered) && replyTo(answered, refused, t)}
        {mending !== null && comments.length === 0 && noteOn(mending, from, refused, t)}
        {comments.length === 0 && <p>{t(`deskQueue.${empty}`)}</p>}
        {asked.queue === "NEW" && comments.length > 0 && (
          <ReadForm comments={comments.map(({ id }) => id)} from={from} read={markAllRead} t={t} />
        )}
        {beside.map((it) => (
          <QueuedItem
            key={it.comment.id}
            beside={it}
            said={said}
            refused={refused}
            isReported={asked.queue === "REPORTED"}
            self={moderator.id}
            t={t}
          />
        ))}
        <Acts>
          {next !== null && (
            <a href={addressOf({ ...place, ...narrowing, ...(one === undefined ? {} : { one }), after: next })}>
              {t(
                one !== undefined
                  ? "deskDeciding.skip"
                  : isNewestFirst(asked)
                    ? "deskQueue.earlier"
                    : "deskQueue.later",
              )}
            </a>
          )}
          {after !== undefined && <a href={addressOf({ ...place, ...narrowing })}>{t("deskQueue.first")}</a>}
          {one !== undefined && <a href={addressOf({ ...place, ...narrowing })}>{t("deskQueue.asList")}</a>}
          {one === undefined && asked.text === null && comments.length > 1 && (
            <a href={addressOf({ ...place, ...narrowing, one: oneAtATime })}>{t("deskQueue.oneAtATime")}</a>
          )}
        </Acts>
      </DecidingDesk>
    </ModerationSheet>
  );
}

function noneIn(queue: (typeof queues)[number]) {
  return queue === "HELD" || queue === "REPORTED" || queue === "NEW" ? (`none${queue}` as const) : "none";
}

function isNewestFirst({ queue, text }: ReturnType<typeof readAsked>): boolean {
  return text !== null || queue === "PUBLISHED" || queue === "REFUSED" || queue === "SPAM";
}
