import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { allowed } from "../staff/testing.ts";
import { addPicture } from "./desk.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-media-"));
  process.env.DATA_DIR = folder;
});

afterAll(async () => {
  await disconnect();
  await rm(folder, { recursive: true });
});

const white = sharp({ create: { width: 40, height: 30, channels: 3, background: "white" } }).png();

test("a picture is remembered with who brought it", async () => {
  const author = await allowed("AUTHOR", "write");
  const addition = await addPicture(author, await white.toBuffer());
  if (addition.kind !== "added") throw new Error(addition.kind);
  const { id } = addition.picture;
  expect(await db.media.findUnique({ where: { id } })).toMatchObject({ uploadedBy: author.id, widths: [40] });
  expect(await readdir(join(folder, "uploads"))).toEqual([id]);
});

test("a picture whose row cannot be kept leaves no files", async () => {
  const author = await allowed("AUTHOR", "write");
  const before = await readdir(join(folder, "uploads"));
  await expect(addPicture({ ...author, id: 2_000_000_000 }, await white.toBuffer())).rejects.toThrow();
  expect(await readdir(join(folder, "uploads"))).toEqual(before);
});
