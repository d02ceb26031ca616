import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { readSettings } from "../env.ts";
import { type Heard, startService } from "../pings/testing.ts";
import { ask, checksIn, findingOf } from "./asking.ts";
import { signed } from "./signature.ts";
import { hookSecret, someFacts } from "./testing.ts";

type Answering = (response: ServerResponse, count: number, message: Heard) => void;

async function service(answer: Answering) {
  const it = await startService(answer);
  onTestFinished(() => it.close());
  return it;
}

const kinds = ["akismet", "hook"] as const;
type Kind = (typeof kinds)[number];

/** The one check that is set, at an address. */
function checkAt(kind: Kind, url: string) {
  const own =
    kind === "akismet" ? { AKISMET_KEY: "key", AKISMET_URL: url } : { HOOK_URL: url, HOOK_SECRET: hookSecret };
  const [check] = checksIn(readSettings({ NODE_ENV: "test", ...own }));
  if (!check) throw new Error("one check is set");
  return check;
}

/** What it finds in a comment when the service answers so. */
async function asked(kind: Kind, answer: Answering, { facts = someFacts(), patience = 5_000 } = {}) {
  const { url, heard } = await service(answer);
  const check = checkAt(kind, url);
  const [finding, ...more] = findingOf(check, await ask(check, facts, patience));
  expect(more).toEqual([]);
  return { finding, heard };
}

const saying = (body: string, headers: Record<string, string> = {}, status = 200) => {
  return (response: ServerResponse) => void response.writeHead(status, headers).end(body);
};
const json = (body: unknown, type = "application/json; charset=utf-8") =>
  saying(JSON.stringify(body), { "content-type": type });

test("nobody is asked unless the settings say whom", () => {
  expect(checksIn(readSettings({ NODE_ENV: "test" }))).toEqual([]);
});

test("the spam check is told what Akismet wants to know, and nobody's address", async () => {
  const { finding, heard } = await asked("akismet", saying("false"), { facts: someFacts({ honeypot: "https://x" }) });
  expect(finding).toBeUndefined();
  expect(heard).toMatchObject([
    { method: "POST", path: "/hub/comment-check", type: "application/x-www-form-urlencoded; charset=utf-8" },
  ]);
  const { user_ip, ...fields } = Object.fromEntries(new URLSearchParams(heard[0]?.body));
  expect(user_ip).toMatch(/^fd[0-9a-f]{2}(:[0-9a-f]{4}){7}$/);
  expect(fields).toEqual({
    ...{ api_key: "key", blog: "http://localhost:3000/", blog_lang: "en, ar, ku", blog_charset: "UTF-8" },
    ...{ permalink: "http://localhost:3000/s/abc234.ckb", comment_type: "comment", comment_author: "Ada" },
    ...{ comment_author_email: "ada@news.example", comment_content: "سڵاو & ok" },
    comment_date_gmt: "2026-11-28T09:00:00.000Z",
    comment_post_modified_gmt: "2026-11-27T08:00:00.000Z",
    ...{ honeypot_field_name: "url", url: "https://x" },
  });
});

test("one sender is told from another, and a reply or newer words from a comment", async () => {
  const told = async (facts = {}) => {
    const { heard } = await asked("akismet", saying("false"), { facts: someFacts(facts) });
    return Object.fromEntries(new URLSearchParams(heard[0]?.body));
  };
  const [one, again, other] = [await told(), await told(), await told({ visitor: new Uint8Array(32).fill(8) })];
  expect(again.user_ip).toBe(one.user_ip);
  expect(other.user_ip).not.toBe(one.user_ip);
  // What the database holds of the visitor is not in it.
  expect(one.user_ip).not.toContain("0707");
  expect(await told({ parentId: 3 })).toMatchObject({ comment_type: "reply" });
  expect(await told({ action: "EDIT" })).toMatchObject({ recheck_reason: "edit" });
  expect(await told({ email: null, visitor: null })).not.toHaveProperty("comment_author_email");
});

test("what the spam check calls spam is held, and no more than held", async () => {
  expect((await asked("akismet", saying("true\n"))).finding).toEqual({
    ...{ rule: "akismet", effect: "HOLD", answer: "saysSpam", took: expect.any(Number) },
  });
  const blatant = await asked("akismet", saying("true", { "x-akismet-pro-tip": "discard" }));
  expect(blatant.finding).toMatchObject({ effect: "HOLD", answer: "saysBlatantSpam" });
});

test("what is neither true nor false holds, with the help that came along, cut short and without markup", async () => {
  const help = `Empty <b>"user_ip"</b> ${"x".repeat(400)}`;
  const { finding } = await asked("akismet", saying("invalid", { "x-akismet-debug-help": help }));
  expect(finding).toMatchObject({ rule: "akismet", effect: "HOLD", failed: true, answer: "explained" });
  expect(finding?.detail).toMatch(/^Empty b"user_ip"\/b x+$/);
  expect(String(finding?.detail)).toHaveLength(150);
  for (const said of ["", "TRUE", "true false", "<html>true</html>"]) {
    expect((await asked("akismet", saying(said))).finding).toMatchObject({ failed: true, answer: "unclear" });
  }
  expect((await asked("akismet", saying("false", {}, 403))).finding).toMatchObject({
    ...{ failed: true, answer: "wrongStatus", detail: 403 },
  });
});

test("the hook is sent what it has to know, signed", async () => {
  const { finding, heard } = await asked("hook", (response) => response.writeHead(204).end(), {
    facts: someFacts({ parentId: 12 }),
  });
  expect(finding).toBeUndefined();
  const [{ body = "", headers, type } = {}] = heard;
  expect(type).toBe("application/json");
  expect(JSON.parse(body)).toEqual({
    action: "NEW",
    comment: { body: "سڵاو & ok", parentID: "12" },
    author: { id: expect.stringMatching(/^[\w-]{22}$/), role: "COMMENTER" },
    story: { id: "abc234", url: "http://localhost:3000/s/abc234.ckb" },
    site: { id: "localhost:3000" },
  });
  const at = new Date(Number(headers?.["webhook-timestamp"]) * 1000);
  expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(10_000);
  expect(headers).toMatchObject(signed(hookSecret, String(headers?.["webhook-id"]), body, at));
});

test("what the hook flags or would not publish is held, with its reasons", async () => {
  const flagged = { actions: [{ actionType: "FLAG", reason: "COMMENT_DETECTED_TOXIC" }], tags: ["heated"] };
  expect((await asked("hook", json(flagged))).finding).toEqual({
    ...{ rule: "hook", effect: "HOLD", detail: "NONE, COMMENT_DETECTED_TOXIC, heated", took: expect.any(Number) },
  });
  for (const status of ["PREMOD", "REJECTED", "SYSTEM_WITHHELD"]) {
    expect((await asked("hook", json({ status }))).finding).toMatchObject({ effect: "HOLD", detail: status });
  }
  const flood = { actions: Array(20).fill({ actionType: "FLAG", reason: "\u202e\n".repeat(50) + "r".repeat(100) }) };
  expect(String((await asked("hook", json(flood))).finding?.detail)).toMatch(/^NONE, r{100}$/);
  // Whatever it says can be kept: half a character in JSON is none to the database.
  const odd = ["😀".repeat(99), `x${"🌵".repeat(99)}`, "\u0000\ud800", `y${"🪁".repeat(99)}`];
  const { finding } = await asked("hook", json({ actions: odd.map((reason) => ({ actionType: "FLAG", reason })) }));
  expect(finding?.detail).toSatisfy((detail: string) => detail.isWellFormed() && !detail.includes("\0"));
  expect([...String(finding?.detail)]).toHaveLength(300);
});

test("what is only a sample says so, and nothing else does", async () => {
  const { url, heard } = await service(saying("false"));
  for (const isTest of [true, false]) {
    for (const kind of kinds) await ask(checkAt(kind, url), someFacts(), 5_000, isTest);
  }
  const [spamSample, hookSample, spamCheck, hookCheck] = heard.map(({ body }) => body);
  expect(new URLSearchParams(spamSample).get("is_test")).toBe("1");
  expect(new URLSearchParams(spamCheck).has("is_test")).toBe(false);
  expect(JSON.parse(hookSample ?? "")).toMatchObject({ isTest: true });
  expect(JSON.parse(hookCheck ?? "")).not.toHaveProperty("isTest");
});

test("an approval by the hook is silence: nothing outside publishes", async () => {
  for (const said of [{}, { status: "APPROVED" }, { status: "NONE", tags: [], actions: [] }]) {
    expect((await asked("hook", json(said))).finding).toBeUndefined();
  }
});

test.each([
  ["another status", json({ status: "PUBLISHED" })],
  ["wrong types", json({ status: 1, tags: "a", actions: {} })],
  ["another action", json({ actions: [{ actionType: "PUBLISH", reason: "r" }] })],
  ["more than it may say", json({ effect: "PUBLISH" })],
  ["too many actions", json({ actions: Array(21).fill({ actionType: "FLAG", reason: "r" }) })],
  ["a list", json([])],
  ["nothing", json(null)],
  ["half an answer", saying('{"status":"APPR', { "content-type": "application/json" })],
  ["another type", json({ status: "APPROVED" }, "text/html")],
  ["200 without a word", saying("", { "content-type": "application/json" })],
  ["a fault", saying("{}", { "content-type": "application/json" }, 500)],
])("a hook that answers %s can only hold", async (_, answer) => {
  expect((await asked("hook", answer)).finding).toMatchObject({ rule: "hook", effect: "HOLD", failed: true });
});

test.each(kinds)("%s: who stalls, drips or stops half way is left when the time is over", async (kind) => {
  const type = { "content-type": "application/json" };
  const lame: Answering[] = [
    () => {},
    (response) => response.writeHead(200, type).flushHeaders(),
    (response) => {
      response.writeHead(200, type);
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    },
  ];
  for (const answer of lame) {
    const { finding } = await asked(kind, answer, { patience: 300 });
    expect(finding).toMatchObject({
      ...{ rule: kind, effect: "HOLD", failed: true, answer: "late", detail: 300 },
    });
    expect(finding?.took).toBeGreaterThan(250);
    expect(finding?.took).toBeLessThan(2_000);
  }
});

test.each(kinds)("%s: an endless answer is not read, whatever it begins with", async (kind) => {
  const { finding } = await asked(kind, (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("false");
    const go = () => {
      if (!response.destroyed) response.write(" ".repeat(65_536), () => setImmediate(go));
    };
    go();
  });
  expect(finding).toMatchObject({ failed: true, answer: "endless" });
});

test.each(kinds)("%s: nobody is sent on to somebody else", async (kind) => {
  const other = await service(kind === "akismet" ? saying("false") : (response) => response.writeHead(204).end());
  const { finding } = await asked(kind, saying("", { location: other.url }, 307));
  expect(finding).toMatchObject({ failed: true, effect: "HOLD" });
  expect(other.heard).toEqual([]);
});

test.each(kinds)("%s: who hangs up, in the middle too, or is not there, holds", async (kind) => {
  const answered = { failed: true, answer: "unreachable" };
  const half: Answering = (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write("false", () => response.destroy());
  };
  for (const answer of [(response: ServerResponse) => response.destroy(), half]) {
    expect((await asked(kind, answer)).finding).toMatchObject(answered);
  }
  const gone = await startService(() => {});
  await gone.close();
  const check = checkAt(kind, gone.url);
  expect(findingOf(check, await ask(check, someFacts(), 5_000))).toMatchObject([answered]);
});
