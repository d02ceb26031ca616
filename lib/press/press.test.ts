import { randomBytes } from "node:crypto";
import { expect, test, vi } from "vitest";
import { Press } from "./press.ts";
import type { Rendering } from "./rendering.ts";

const kept: Rendering = {
  status: 200,
  headers: ["content-type", "text/html; charset=utf-8"],
  body: Buffer.from("<p>a page</p>"),
  isShared: true,
  subjects: new Set(["story 1"]),
  shortLink: undefined,
};

function press(render: (path: string) => Promise<Rendering>, memory = 10_000_000) {
  return new Press({ render, headers: ["X-Common", "1"], memory });
}

/** A press whose pages say how often they were printed. */
function counting(rendering: Partial<Rendering> = {}) {
  const render = vi.fn(async (path: string) => {
    const body = Buffer.from(`${path} ${render.mock.calls.length}`);
    return { ...kept, body, ...rendering };
  });
  return { render, ...whole(press(render)) };
}

function whole(it: Press) {
  return {
    press: it,
    read: async (path: string) => (await it.page(path)).variants.identity.found.body.toString(),
  };
}

test("a page is rendered once, and its copy lies ready", async () => {
  const { press, read, render } = counting();
  expect(press.ready("/a")).toBeUndefined();
  expect([await read("/a"), await read("/a"), await read("/b")]).toEqual(["/a 1", "/a 1", "/b 2"]);
  expect(press.ready("/a")?.variants.identity.found.body.toString()).toBe("/a 1");
  expect(render).toHaveBeenCalledTimes(2);
});

test("a thousand who ask at once get one rendering", async () => {
  const { read, render } = counting();
  const pages = await Promise.all(Array.from({ length: 1_000 }, () => read("/a")));
  expect(new Set(pages)).toEqual(new Set(["/a 1"]));
  expect(render).toHaveBeenCalledTimes(1);
});

test.each<[string, Partial<Rendering>]>([
  ["an answer that Next does not share", { isShared: false }],
  ["a redirect", { status: 308 }],
  ["a page that does not say what it shows", { subjects: new Set() }],
  ["a page that shows only what every page does", { subjects: new Set(["site"]) }],
])("%s is not kept", async (_, rendering) => {
  const { press, read } = counting(rendering);
  expect([await read("/a"), await read("/a")]).toEqual(["/a 1", "/a 2"]);
  expect(press.size().pages).toBe(0);
});

test.each([404, 410, 451])("a page that answers %d is kept apart, and any change takes it back", async (status) => {
  const { press, read } = counting({ status, subjects: new Set(["nothing"]) });
  expect([await read("/a"), await read("/a")]).toEqual(["/a 1", "/a 1"]);
  expect(press.size().pages).toBe(0);
  await press.change(new Set(["front"]));
  expect(await read("/a")).toBe("/a 2");
});

test("ten thousand pages that say there is nothing take no room, and leave soon", async () => {
  const { press, read, render } = counting({ status: 404, subjects: new Set(["nothing", "story 1"]) });
  for (let id = 0; id < 10_000; id += 1) await read(`/a?reply=${id}`);
  expect(press.size()).toEqual({ pages: 0, bytes: 0 });
  const before = render.mock.calls.length;
  await read("/a?reply=0");
  await read("/a?reply=9999");
  expect(render).toHaveBeenCalledTimes(before + 1);
});

test("a change prints what shows it again, and nothing else", async () => {
  const { press, read } = counting();
  await read("/a");
  await press.change(new Set(["story 2"]));
  expect(await read("/a")).toBe("/a 1");
  await press.change(new Set(["front", "story 1"]));
  expect(press.ready("/a")?.variants.identity.found.body.toString()).toBe("/a 2");
});

test("a change that touches very many pages prints some again, and the others when they are asked for", async () => {
  const { press, read, render } = counting();
  const paths = Array.from({ length: 100 }, (_, i) => `/${i}`);
  for (const path of paths) await read(path);
  await press.change(new Set(["story 1"]));
  expect(render).toHaveBeenCalledTimes(164);
  expect(paths.filter((path) => press.ready(path))).toEqual(paths.slice(36));
  for (const path of paths) expect(Number((await read(path)).split(" ")[1])).toBeGreaterThan(100);
});

test("a page that is gone after a change is gone at once", async () => {
  for (const gone of [{ status: 410 }, { status: 451 }, { status: 404 }, { status: 308, isShared: false }]) {
    const rendering: Partial<Rendering> = {};
    const { press, read } = counting(rendering);
    expect((await press.page("/a")).status).toBe(200);
    Object.assign(rendering, gone);
    await press.change(new Set(["story 1"]));
    expect(press.ready("/a")).toBeUndefined();
    expect((await press.page("/a")).status).toBe(gone.status);
    expect(await read("/a")).not.toBe("/a 1");
  }
});

test("a page that was being rendered while it changed is rendered again, for everybody who waits", async () => {
  const first = Promise.withResolvers<void>();
  const render = vi.fn(async () => {
    const body = Buffer.from(String(render.mock.calls.length));
    if (render.mock.calls.length === 1) await first.promise;
    return { ...kept, body };
  });
  const { press: it, read } = whole(press(render));
  const early = read("/a");
  const change = it.change(new Set(["story 1"]));
  const late = read("/a");
  first.resolve();
  await change;
  expect([await early, await late, await read("/a")]).toEqual(["2", "2", "2"]);
});

test("while a page is printed again the old copy serves", async () => {
  const again = Promise.withResolvers<void>();
  const render = vi.fn(async () => {
    const body = Buffer.from(String(render.mock.calls.length));
    if (render.mock.calls.length === 2) await again.promise;
    return { ...kept, body };
  });
  const { press: it, read } = whole(press(render));
  await read("/a");
  const change = it.change(new Set(["story 1"]));
  const atOnce = new Promise((resolve) => setImmediate(resolve, "later"));
  expect(await Promise.race([read("/a"), atOnce])).toBe("1");
  again.resolve();
  await change;
  expect(await read("/a")).toBe("2");
});

test("when a page cannot be printed the old copy goes on serving, and the log says so", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  let isAway = false;
  const render = vi.fn(async () => {
    if (isAway) throw new Error("the database is away");
    return { ...kept, body: Buffer.from(String(render.mock.calls.length)) };
  });
  const { press: it, read } = whole(press(render));
  await read("/a");
  isAway = true;
  await it.change(new Set(["story 1"]));
  expect([await read("/a"), await read("/a")]).toEqual(["1", "1"]);
  // Tried when it changed, and for a while not again for everybody who asks.
  expect(render).toHaveBeenCalledTimes(2);
  expect(log.mock.calls.join()).toContain("the database is away");
  await expect(read("/b")).rejects.toThrow("the database is away");
  isAway = false;
  const later = performance.now() + 3_000;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => later);
  expect(await read("/a")).toBe("4");
  clock.mockRestore();
  log.mockRestore();
});

test("pages take no more memory than they may: the one asked for longest ago goes", async () => {
  const body = randomBytes(100_000);
  const it = press(async () => ({ ...kept, body }), 700_000);
  for (const path of ["/a", "/b", "/c"]) await it.page(path);
  it.ready("/a");
  await it.page("/d");
  expect(it.size().bytes).toBeLessThanOrEqual(700_000);
  expect(["/a", "/b", "/c", "/d"].filter((path) => it.ready(path))).toEqual(["/a", "/c", "/d"]);
});
