import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { addLabel, findLabel, listLabels, moveSection, renameLabel } from "./labels.ts";
import { announcedWith } from "./testing.ts";

afterAll(disconnect);

const some = () => `Êvar ${randomUUID().slice(0, 8)}`;

test.each(["tag", "series", "section"] as const)(
  "a %s is added, renamed and announced, and written down",
  async (noun) => {
    const editor = await allowed("EDITOR", "publish");
    const name = some();
    const { id } = await addLabel(editor, noun, [
      { language: "ar", name: "مساء" },
      { language: "kmr", name },
    ]);
    const slug = name.toLowerCase().replace("ê", "e").replace(" ", "-");
    expect(await findLabel(editor, noun, id)).toMatchObject({
      slug,
      names: expect.arrayContaining([{ language: "kmr", name }]),
    });
    expect(await announcedWith(`${noun} ${slug}`)).toEqual([`${noun} ${slug}`, "site"]);
    expect(await renameLabel(editor, noun, id, [{ language: "en", name: "Evening" }])).toEqual({ kind: "renamed" });
    expect(await findLabel(editor, noun, id)).toMatchObject({ slug, names: [{ language: "en", name: "Evening" }] });
    expect(await announcedWith(`${noun} ${slug}`)).toEqual([`${noun} ${slug}`, "site", `${noun} ${slug}`, "site"]);
    const entries = await db.auditEntry.findMany({ where: { staffId: editor.id }, orderBy: { id: "asc" } });
    expect(entries.map(({ action }) => action)).toEqual([`${noun}.added`, `${noun}.renamed`]);
    expect(await renameLabel(editor, noun, 2_000_000_000, [])).toEqual({ kind: "unknown" });
  },
);

test("the same name twice, and a name without Latin letters, get addresses of their own", async () => {
  const editor = await allowed("EDITOR", "publish");
  const name = some();
  const ids = await Promise.all(
    [name, name, "مساء", "ئێوارە"].map((it) => addLabel(editor, "series", [{ language: "ckb", name: it }])),
  );
  const labels = await Promise.all(ids.map(({ id }) => findLabel(editor, "series", id)));
  expect(new Set(labels.map((label) => label?.slug)).size).toBe(4);
  expect(labels.map((label) => label?.slug)).toContainEqual(expect.stringMatching(/^series(-\d+)?$/));
});

test("a section moves up and down in the masthead, and no further than its ends", async () => {
  const editor = await allowed("EDITOR", "publish");
  const one = await addLabel(editor, "section", [{ language: "en", name: some() }]);
  const two = await addLabel(editor, "section", [{ language: "en", name: some() }]);
  const order = async () =>
    (await listLabels(editor, "section")).map(({ id }) => id).filter((id) => id === one.id || id === two.id);
  expect(await order()).toEqual([one.id, two.id]);
  await moveSection(editor, two.id, "up");
  expect(await order()).toEqual([two.id, one.id]);
  await moveSection(editor, one.id, "down");
  await moveSection(editor, two.id, "down");
  expect(await order()).toEqual([one.id, two.id]);
});
