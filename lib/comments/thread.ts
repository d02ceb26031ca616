import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { commentsPerPage } from "./comment.ts";
import type { Order } from "./paths.ts";
import { visible, visibleRow, withWords, worded } from "./public.ts";

const shown = {
  ...worded,
  id: true,
  parentId: true,
  path: true,
  language: true,
  staffId: true,
  createdAt: true,
} as const satisfies Prisma.CommentSelect;

type Row = Prisma.CommentGetPayload<{ select: typeof shown }>;

/** Somebody a comment answers. */
export interface Answered {
  id: number;
  name: string;
}

/**
 * A page of a story's published comments, read off an index; null past the end.
 * @param page from 1; the first is there even when nothing is on it
 */
export async function findThread(storyId: number, order: Order, page: number) {
  const count = await db.comment.count({ where: { storyId, ...visible } });
  const pages = Math.max(1, Math.ceil(count / commentsPerPage));
  if (page > pages) return null;
  const paths = await db.$queryRaw<{ path: number[] }[]>(pathsOfPage(storyId, order, page));
  const rows = await readRows(paths.flatMap(({ path }) => path.at(-1) ?? []));
  const above = rows[0]?.path.slice(0, -1) ?? [];
  const known = await findNames(rows, [...above, ...rows.flatMap(({ parentId }) => parentId ?? [])]);
  const isHere = new Set(rows.map(({ id }) => id));
  // Of those above the first, those who are not here are on an earlier page, or no longer anywhere.
  const continued = above.findLast((id) => known.has(id) && !isHere.has(id));
  return {
    ...{ order, page, pages, count },
    continues: continued === undefined ? null : (known.get(continued) ?? null),
    comments: rows.map(withWords).map(({ staffId, parentId, ...row }) => ({
      ...row,
      isStaff: staffId !== null,
      /** `null`: nobody. `"gone"`: somebody whose comment no reader sees any more. */
      answers: parentId === null ? null : (known.get(parentId) ?? ("gone" as const)),
    })),
  };
}

export type Thread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

export type ThreadComment = Thread["comments"][number];

/** Which page of a story's oldest comments a published comment is on, and what it says; null when there is none. */
export async function findInThread(storyId: number, id: number) {
  const found = await db.comment.findFirst({ where: { id, storyId, ...visible }, select: shown });
  if (!found) return null;
  const [row] = await db.$queryRaw<{ before: bigint }[]>`
    SELECT count(*) AS before FROM comments
    WHERE story_id = ${storyId} AND ${visibleRow} AND path < ${found.path}::int[]`;
  const page = Math.floor(Number(row?.before ?? 0) / commentsPerPage) + 1;
  const { name, words, language } = withWords(found);
  return { id, page, name, words, language };
}

/** Asks for the comments of a page by the index alone, so that what is passed over is never read. */
export function pathsOfPage(storyId: number, order: Order, page: number): Prisma.Sql {
  return Prisma.sql`
    SELECT path FROM comments WHERE story_id = ${storyId} AND ${visibleRow}
    ORDER BY ${inOrder[order]} LIMIT ${commentsPerPage} OFFSET ${(page - 1) * commentsPerPage}`;
}

const inOrder = { oldest: Prisma.sql`path`, newest: Prisma.sql`path[1] DESC, path` } as const;

async function readRows(ids: number[]): Promise<Row[]> {
  const rows = await db.comment.findMany({ where: { id: { in: ids }, ...visible }, select: shown });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Those of `ids` whose comments a reader may see, on this page or another. */
async function findNames(rows: Row[], ids: number[]): Promise<Map<number, Answered>> {
  const here = new Map(rows.map((row) => [row.id, row]));
  const elsewhere = await db.comment.findMany({
    where: { id: { in: ids.filter((id) => !here.has(id)) }, ...visible },
    select: { id: true, authorName: true },
  });
  return new Map([...here.values(), ...elsewhere].map(({ id, authorName }) => [id, { id, name: authorName ?? "" }]));
}
