import type { Page } from "@playwright/test";
import { fieldsOf } from "./desk.ts";
import type { Site } from "./site.ts";
import { accounts, type Role } from "./staff.ts";
import { anArticleOfItsOwn } from "./stories.ts";

export type Fields = Record<string, string>;

/** Something that only some may do. */
export interface Act {
  by: Role[];
  /** Makes what a role is about to act on, and the form as an administrator has it. */
  prepare(site: Site, role: Role): Promise<{ address: string; fields: Fields; isDone(): Promise<boolean> }>;
}

/** What the acts need of the desks of those who try them. */
interface Desks {
  /** An administrator's page, without scripts. */
  page(): Page;
  send(site: Site, role: Role, address: string, fields: Fields): Promise<{ url(): string }>;
}

const moderators: Role[] = ["admin", "editor", "moderator"];
const editors: Role[] = ["admin", "editor"];

const isThere = async (site: Site, query: string, values: unknown[] = []) =>
  (await site.sql(query, values)).length === 1;

/** A comment under a story of its own, and of a writer of its own. */
async function aComment(site: Site, status: "HELD" | "PUBLISHED" = "HELD") {
  const { id } = await anArticleOfItsOwn(site);
  const [comment] = await site.sql<{ id: number; story: number }>(
    `INSERT INTO comments (story_id, language, author_name, email, text, form_key, status, waiting_since, decided_at)
     SELECT story_id, language, 'Guest', gen_random_uuid() || '@example.org', 'Words that wait.',
       sha256(gen_random_uuid()::text::bytea), $2::comment_status,
       CASE WHEN $2 = 'HELD' THEN now() END, CASE WHEN $2 = 'PUBLISHED' THEN now() END
     FROM articles WHERE id = $1 RETURNING id, story_id AS story`,
    [id, status],
  );
  if (!comment) throw new Error("the comment was not stored");
  return comment;
}

/** Two rules that meet no comment, in their order. */
async function twoRules(site: Site): Promise<[number, number]> {
  const contents = [crypto.randomUUID(), crypto.randomUUID()].map((mark) => ({
    ...{ name: `Rule ${mark}`, kind: "words", effect: "HOLD", reason: "OTHER", entries: [mark] },
    ...{ language: null, section: null, story: null },
  }));
  const rows = await site.sql<{ id: number }>(
    `INSERT INTO rules (content, position)
     SELECT content, n + (SELECT coalesce(max(position), 0) FROM rules)
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (content, n) RETURNING id`,
    [JSON.stringify(contents)],
  );
  const [first, second] = rows;
  if (!first || !second) throw new Error("the rules were not stored");
  return [first.id, second.id];
}

const setPanic = (site: Site, isOn: boolean) =>
  site.sql(
    `UPDATE moderation_settings SET version = version + 1, on_duty_until = NULL,
       panic_since = CASE WHEN $1 THEN now() END,
       panic_by_id = CASE WHEN $1 THEN (SELECT id FROM staff WHERE email = $2) END`,
    [isOn, accounts.admin.email],
  );

/** Leaves no mode, timetable, words, rule or attack of these acts to what else uses the site. */
export async function tidyUp(site: Site): Promise<void> {
  for (const table of ["timetables", "comment_modes", "reason_wordings"]) {
    await site.sql(`DELETE FROM ${table} WHERE language = 'kmr'`);
  }
  await site.sql("UPDATE rules SET is_on = false WHERE content->>'name' LIKE 'Rule %-%-%-%-%'");
  await setPanic(site, false);
}

/** What is done with comments, bans, rules, modes and words in the desk, and by whom. */
export function moderationActs({ page, send }: Desks): Record<string, Act> {
  const open = async (site: Site, address: string, form: string) => {
    await page().goto(site.url + address);
    return fieldsOf(page().locator(form));
  };

  /** An act whose form stands beside a comment that waits. */
  const beside = (form: string, typed: Fields, done: string): Act => ({
    by: moderators,
    async prepare(site) {
      const { id } = await aComment(site);
      return {
        address: "/desk/comments",
        fields: { ...(await open(site, `/desk/comments?one=${id}`, form)), ...typed },
        isDone: () => isThere(site, `SELECT id FROM comments c WHERE id = $1 AND ${done}`, [id]),
      };
    },
  });

  /** An act on a ban in the list of all. */
  const onBan = (form: string, typed: Fields, done: string): Act => ({
    by: moderators,
    async prepare(site) {
      const value = `${crypto.randomUUID()}.example`;
      await site.sql("INSERT INTO bans (kind, value, staff_id) SELECT 'DOMAIN', $1, id FROM staff WHERE email = $2", [
        value,
        accounts.admin.email,
      ]);
      return {
        address: "/desk/blocks",
        fields: { ...(await open(site, `/desk/blocks?search=${value}`, form)), ...typed },
        isDone: () =>
          isThere(site, `SELECT WHERE ${done} (SELECT FROM bans WHERE value = $1 AND expires_at IS NULL)`, [value]),
      };
    },
  });

  /** An act on the second of two rules, in the list of all. */
  const onRule = (form: (id: number) => string, typed: Fields, done: string): Act => ({
    by: editors,
    async prepare(site) {
      const ids = await twoRules(site);
      return {
        address: "/desk/rules",
        fields: { ...(await open(site, "/desk/rules", form(ids[1]))), ...typed },
        isDone: () => isThere(site, `SELECT FROM rules a, rules b WHERE a.id = $1 AND b.id = $2 AND ${done}`, ids),
      };
    },
  });

  /** A rule as an editor has typed it and seen what it would have done. */
  const rehearsed = async (site: Site, address: string) => {
    const name = `Rule ${crypto.randomUUID()}`;
    await page().goto(site.url + address);
    await page().locator("[name=name]").fill(name);
    await page().locator("[name=entries]").fill(name);
    await page().getByRole("button", { name: "See what it would have done" }).click();
    const confirm = page().locator("[name=rehearsed]");
    const seen = (await confirm.getAttribute("value")) ?? "";
    return {
      address,
      fields: { ...(await fieldsOf(page().locator("form").filter({ has: confirm }))), rehearsed: seen },
      isDone: () => isThere(site, "SELECT FROM rules WHERE content->>'name' = $1", [name]),
    };
  };

  /** A change on the page of modes, from a state in which it was not made. */
  const ofModes = (
    by: Role[],
    form: string,
    typed: Fields,
    done: string,
    reset: (site: Site) => Promise<unknown> = tidyUp,
  ): Act => ({
    by,
    async prepare(site) {
      await reset(site);
      return {
        address: "/desk/modes",
        fields: { ...(await open(site, "/desk/modes?language=kmr", form)), ...typed },
        isDone: () => isThere(site, `SELECT FROM moderation_settings WHERE ${done}`),
      };
    },
  });

  return {
    "leaves a note": beside(
      "form:has([name=note])",
      { note: "I know them." },
      "EXISTS (SELECT FROM comment_notes WHERE comment_id = c.id)",
    ),
    "blacks out a passage": beside("form:has([name=passage])", { passage: "that wait" }, "redactions <> '[]'"),
    "watches a story": beside(
      'form:has(button:text-is("Watch this story"))',
      {},
      "EXISTS (SELECT FROM watched_stories w WHERE w.story_id = c.story_id)",
    ),
    "bans the writer of a comment": beside(
      "form:has([name=whom])",
      { whom: "address", term: "day" },
      "EXISTS (SELECT FROM bans WHERE value = c.email)",
    ),
    "marks comments as read": {
      by: moderators,
      async prepare(site) {
        const { id, story } = await aComment(site, "PUBLISHED");
        return {
          address: "/desk/comments",
          fields: await open(site, `/desk/comments?queue=new&story=${story}`, "form:has([name=comments])"),
          isDone: () => isThere(site, "SELECT FROM comments WHERE id = $1 AND read_at IS NOT NULL", [id]),
        };
      },
    },
    "decides on many comments": {
      by: moderators,
      async prepare(site) {
        const { id, story } = await aComment(site);
        const form = 'form[aria-label="Decide on all that are selected"]';
        const fields = await open(site, `/desk/comments?story=${story}`, form);
        return {
          address: "/desk/comments",
          fields: { ...fields, verdict: "SPAM", chosen: `${id}:1` },
          isDone: () => isThere(site, "SELECT FROM comments WHERE id = $1 AND status = 'SPAM'", [id]),
        };
      },
    },
    "takes a decision back": {
      by: moderators,
      async prepare(site, role) {
        const { id } = await aComment(site);
        const decision = await open(site, `/desk/comments?one=${id}`, "form[data-decisions]");
        // Everybody takes back their own; who may not decide tries an administrator's.
        const judge = moderators.includes(role) ? role : "admin";
        const answer = await send(site, judge, "/desk/comments", { ...decision, verdict: "SPAM" });
        const { pathname, search } = new URL(answer.url());
        return {
          address: "/desk/comments",
          fields: await open(site, pathname + search, "form:has([name=decision])"),
          isDone: () => isThere(site, "SELECT FROM comments WHERE id = $1 AND status = 'HELD'", [id]),
        };
      },
    },
    "bans a domain": {
      by: moderators,
      async prepare(site) {
        const what = `${crypto.randomUUID()}.example`;
        return {
          address: "/desk/blocks",
          fields: { ...(await open(site, "/desk/blocks", "form:has([name=what])")), what },
          isDone: () => isThere(site, "SELECT FROM bans WHERE value = $1", [what]),
        };
      },
    },
    "gives a ban another end": onBan("form:has([name=ban]):has(select)", { term: "day" }, "NOT EXISTS"),
    "lifts a ban": onBan("form:has([name=ban]):not(:has(select))", {}, "NOT EXISTS"),
    "writes a rule": { by: editors, prepare: (site) => rehearsed(site, "/desk/rules/new?kind=words") },
    "changes a rule": {
      by: editors,
      prepare: async (site) => rehearsed(site, `/desk/rules/${(await twoRules(site))[0]}`),
    },
    "switches a rule off": onRule(
      (id) => `form:has([name=id][value="${id}"]):has([name=version])`,
      { on: "no" },
      "NOT b.is_on",
    ),
    "changes the order of the rules": onRule(
      (id) => `form:has([name=id][value="${id}"]):not(:has([name=version]))`,
      { move: "up" },
      "b.position < a.position",
    ),
    "words a reason": {
      by: editors,
      async prepare(site) {
        await tidyUp(site);
        const address = "/desk/rules/reasons?language=kmr";
        return {
          address,
          fields: { ...(await open(site, address, "main form")), "text-AD": "reklam e" },
          isDone: () => isThere(site, "SELECT FROM reason_wordings WHERE language = 'kmr' AND text = 'reklam e'"),
        };
      },
    },
    "says when a language's threads close": ofModes(
      editors,
      "form:has(#days-kmr)",
      { days: "3650" },
      "EXISTS (SELECT FROM comment_modes WHERE language = 'kmr' AND close_after_days = 3650)",
    ),
    "keeps a timetable": ofModes(
      editors,
      "form:has([name=timeZone])",
      {},
      "EXISTS (SELECT FROM timetables WHERE language = 'kmr')",
    ),
    "removes a timetable": ofModes(
      editors,
      'form:has(button:text-is("Remove the timetable"))',
      {},
      "NOT EXISTS (SELECT FROM timetables WHERE language = 'kmr')",
      async (site) => {
        await site.sql("INSERT INTO timetables (language, time_zone) VALUES ('kmr', 'UTC') ON CONFLICT DO NOTHING");
        await site.sql("UPDATE moderation_settings SET version = version + 1");
      },
    ),
    "is on duty": ofModes(moderators, "form:has(#duty)", { hours: "1" }, "on_duty_until IS NOT NULL"),
    "holds everything": ofModes(moderators, "form:has([name=sure])", { sure: "on" }, "panic_since IS NOT NULL"),
    "ends that everything is held": ofModes(
      editors,
      'form:has(button:text-is("End it"))',
      {},
      "panic_since IS NULL",
      (site) => setPanic(site, true),
    ),
  };
}
