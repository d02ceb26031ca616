import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { freeSlug, latinSlug } from "../../text/slugs.ts";
import { named } from "../shapes.ts";
import type { Names } from "./names.ts";
import { inOrder, type Move, moved } from "./order.ts";

type Tx = Prisma.TransactionClient;

/** What stories are sorted by: each has an address and a name in some languages. */
export type LabelNoun = "tag" | "series" | "section";

const shape = { id: true, slug: true, names: { select: named }, _count: { select: { stories: true } } } as const;

export interface Label {
  id: number;
  slug: string;
  names: Names;
  _count: { stories: number };
}

const newestFirst = { id: "desc" } as const;

const tables = {
  tag: {
    list: (tx: Tx): Promise<Label[]> => tx.tag.findMany({ orderBy: newestFirst, select: shape }),
    add: (tx: Tx, slug: string, names: Names) => tx.tag.create({ data: { slug, names: { create: names } } }),
    drop: (tx: Tx, tagId: number) => tx.tagName.deleteMany({ where: { tagId } }),
    name: (tx: Tx, tagId: number, names: Names) =>
      tx.tagName.createMany({ data: names.map((name) => ({ ...name, tagId })) }),
  },
  series: {
    list: (tx: Tx): Promise<Label[]> => tx.series.findMany({ orderBy: newestFirst, select: shape }),
    add: (tx: Tx, slug: string, names: Names) => tx.series.create({ data: { slug, names: { create: names } } }),
    drop: (tx: Tx, seriesId: number) => tx.seriesName.deleteMany({ where: { seriesId } }),
    name: (tx: Tx, seriesId: number, names: Names) =>
      tx.seriesName.createMany({ data: names.map((name) => ({ ...name, seriesId })) }),
  },
  section: {
    list: (tx: Tx): Promise<Label[]> => tx.section.findMany({ orderBy: [...inOrder], select: shape }),
    async add(tx: Tx, slug: string, names: Names) {
      const { _max } = await tx.section.aggregate({ _max: { position: true } });
      return tx.section.create({ data: { slug, position: (_max.position ?? -1) + 1, names: { create: names } } });
    },
    drop: (tx: Tx, sectionId: number) => tx.sectionName.deleteMany({ where: { sectionId } }),
    name: (tx: Tx, sectionId: number, names: Names) =>
      tx.sectionName.createMany({ data: names.map((name) => ({ ...name, sectionId })) }),
  },
} satisfies Record<LabelNoun, unknown>;

/** All of them: sections in the order of the masthead, the others newest first. */
export function listLabels(_editor: Allowed<"publish">, noun: LabelNoun): Promise<Label[]> {
  return tables[noun].list(db);
}

export async function findLabel(editor: Allowed<"publish">, noun: LabelNoun, id: number): Promise<Label | null> {
  const labels = await listLabels(editor, noun);
  return labels.find((label) => label.id === id) ?? null;
}

/** Makes one more; its address is made of the first of its names that Latin letters can write. */
export function addLabel(editor: Allowed<"publish">, noun: LabelNoun, names: Names): Promise<{ id: number }> {
  return db.$transaction(async (tx) => {
    await alone(tx);
    const wanted = names.map(({ name }) => latinSlug(name)).find((slug) => slug !== null) ?? noun;
    const taken = (await tables[noun].list(tx)).map(({ slug }) => slug);
    const { id, slug } = await tables[noun].add(tx, freeSlug(wanted, taken), names);
    await record(tx, editor, `${noun}.added`, `${noun} ${id}`, { slug });
    await announce(tx, `${noun} ${slug}`, "site");
    return { id };
  });
}

/** Gives one other names; its address stays. Its name may stand in any page, so that all are printed anew. */
export function renameLabel(
  editor: Allowed<"publish">,
  noun: LabelNoun,
  id: number,
  names: Names,
): Promise<{ kind: "renamed" | "unknown" }> {
  return db.$transaction(async (tx) => {
    await alone(tx);
    const label = (await tables[noun].list(tx)).find((it) => it.id === id);
    if (!label) return { kind: "unknown" };
    await tables[noun].drop(tx, id);
    await tables[noun].name(tx, id, names);
    await record(tx, editor, `${noun}.renamed`, `${noun} ${id}`, { from: label.names, to: names });
    await announce(tx, `${noun} ${label.slug}`, "site");
    return { kind: "renamed" };
  });
}

/** Moves a section up or down in the masthead. */
export function moveSection(editor: Allowed<"publish">, id: number, move: Move): Promise<void> {
  return db.$transaction(async (tx) => {
    await alone(tx);
    const sections = await tables.section.list(tx);
    for (const [position, each] of moved(
      sections.map((section) => section.id),
      id,
      move,
    ).entries()) {
      await tx.section.update({ where: { id: each }, data: { position } });
    }
    await record(tx, editor, "section.moved", `section ${id}`, { move });
    await announce(tx, "site", "front");
  });
}

/** One change of labels at a time: two who add the same name, or move two sections, wait for each other. */
async function alone(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE tags, series, sections IN SHARE ROW EXCLUSIVE MODE`;
}
