import { z } from "zod";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { regularly, type Worker, worker } from "../jobs/work.ts";
import { enqueue, jobKind } from "../jobs.ts";
import { sendLetter } from "../mail/send.ts";
import { translator } from "../messages/translator.ts";
import { announce } from "../press/journal.ts";

/** The alarm about a comment that waits too long; the figures are looked up when the letter goes out. */
export const waitAlarm = jobKind("wait-alarm", { minutes: z.int() });

/** What modes do by themselves. */
export const watchmen: readonly Worker[] = [
  regularly("threads-close", "*/10 * * * *", () => announceClosed()),
  regularly("longest-wait", "* * * * *", () => watchTheWait()),
  worker(waitAlarm, ({ minutes }, { id }) => sendAlarm(minutes, id)),
];

/**
 * Has the pages printed anew of stories whose threads have closed by their age since it was last looked, however long ago
 * that is. A page that is printed once more than needed is no harm, and one that still shows a form is.
 */
export async function announceClosed(now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    // Two instances may look at once: the second finds what the first has left.
    const [settings] = await tx.$queryRaw<{ lookedAt: Date | null }[]>`
      SELECT threads_looked_at AS "lookedAt" FROM moderation_settings WHERE id = 1 FOR UPDATE`;
    const last = Math.min(settings?.lookedAt?.getTime() ?? now.getTime(), now.getTime()) - overlap;
    const places = await tx.commentMode.findMany({ where: { closeAfterDays: { not: null } } });
    for (const days of new Set(places.flatMap(({ closeAfterDays }) => closeAfterDays ?? []))) {
      const before = (time: number) => new Date(time - days * 86_400_000);
      const closed = await tx.article.findMany({
        where: { status: "PUBLISHED", publishedAt: { gt: before(last), lte: before(now.getTime()) } },
        select: { storyId: true },
      });
      const subjects = [...new Set(closed.map(({ storyId }) => `story ${storyId}` as const))];
      if (subjects.length > 0) await announce(tx, ...subjects);
    }
    await tx.moderationSettings.update({ where: { id: 1 }, data: { threadsLookedAt: now }, select: { id: true } });
  });
}

/** In milliseconds: so much of what was looked at before is looked at again, because clocks differ and pages print slowly. */
const overlap = 1_800_000;

/** Asks for the alarm when the oldest comment has waited too long: once, until the wait is short again. */
export async function watchTheWait(now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    const settings = await tx.moderationSettings.findUniqueOrThrow({ where: { id: 1 } });
    if (settings.alarmAfter === null) return;
    const oldest = await tx.comment.findFirst({
      where: { waitingSince: { not: null } },
      orderBy: [{ waitingSince: "asc" }, { id: "asc" }],
      select: { waitingSince: true },
    });
    const minutes = oldest?.waitingSince ? Math.floor((now.getTime() - oldest.waitingSince.getTime()) / 60_000) : 0;
    const isLate = minutes >= settings.alarmAfter;
    if (isLate === (settings.alarmedAt !== null)) return;
    // Two instances may look at once: the one that changes the row rings.
    const { count } = await tx.moderationSettings.updateMany({
      where: { id: 1, alarmedAt: settings.alarmedAt },
      data: { alarmedAt: isLate ? now : null },
    });
    if (isLate && count > 0) await enqueue(tx, waitAlarm, { minutes });
  });
}

async function sendAlarm(minutes: number, id: string): Promise<void> {
  const select = { alarmTo: true, alarmLanguage: true } as const;
  const { alarmTo, alarmLanguage } = await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 }, select });
  if (alarmTo === null) return;
  const { SITE_URL, SITE_NAME: site, TIME_ZONE } = env();
  const t = translator(alarmLanguage, TIME_ZONE);
  const letter = {
    language: t.language,
    subject: t("mail.alarmSubject", { site, minutes }),
    heading: t("mail.alarmHeading"),
    paragraphs: [t("mail.alarmText", { minutes })],
    button: { label: t("mail.alarmButton"), href: `${SITE_URL}/desk/comments` },
    footer: [t("mail.alarmWhy", { site })],
  };
  await sendLetter(alarmTo, letter, { id });
}
