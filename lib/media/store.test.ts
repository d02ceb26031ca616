import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFile } from "./public.ts";
import { storePicture } from "./store.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline media "));
  process.env.DATA_DIR = folder;
});

afterAll(() => rm(folder, { recursive: true }));

/** A noisy picture, as photographs are, whose left half is red. */
function photograph(width: number, height: number) {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const red = { create: { width: width / 2, height, channels: 3, background: "red" } } as const;
  return sharp({ create: { width, height, channels: 3, background: "grey", noise } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
}

async function store(bytes: Uint8Array) {
  const result = await storePicture(bytes);
  if (result.kind !== "stored") throw new Error(`refused: ${result.kind}`);
  return result.picture;
}

function open(id: string, name: string) {
  return sharp(join(folder, "uploads", id, name));
}

test("a 12-megapixel photograph is kept in every width and format, and tells nothing of where it was taken", {
  timeout: 30_000,
}, async () => {
  const original = await photograph(4000, 3000)
    .withExif({ IFD0: { Copyright: "A. Person" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "36/1 11/1 0/1" } })
    .jpeg()
    .toBuffer();
  expect((await sharp(original).metadata()).exif?.length).toBeGreaterThan(20);

  const picture = await store(original);
  expect(picture).toMatchObject({ width: 4000, height: 3000, widths: [320, 640, 960, 1280, 1920] });
  const files = await readdir(join(folder, "uploads", picture.id));
  expect(files).toHaveLength(15);
  for (const file of files) {
    const { width, height, exif, icc, xmp, iptc, space, format } = await open(picture.id, file).metadata();
    expect({ exif, icc, xmp, iptc, space }, file).toEqual({ space: "srgb" });
    expect(`${width}.${{ jpeg: "jpg", heif: "avif", webp: "webp" }[String(format)]}`).toBe(file);
    expect(height).toBe((width * 3) / 4);
    expect((await readFile(join(folder, "uploads", picture.id, file))).includes("Person"), file).toBe(false);
  }
});

test("a photograph taken with the camera on its side stands upright", async () => {
  const picture = await store(await photograph(1200, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  expect(picture).toMatchObject({ width: 600, height: 1200, widths: [320] });
  const { data, info } = await open(picture.id, "320.jpg").raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([320, 640]);
  // Turned clockwise, the red left half is on top.
  const red = (row: number) => Number(data[row * 320 * 3]) - Number(data[row * 320 * 3 + 1]);
  expect([red(40) > 200, red(600) > 200]).toEqual([true, false]);
});

test("what is transparent becomes white, and a small picture keeps its size", async () => {
  const clear = { create: { width: 200, height: 100, channels: 4, background: "#0000" } } as const;
  const picture = await store(await sharp(clear).png().toBuffer());
  expect(picture.widths).toEqual([200]);
  const { dominant } = await open(picture.id, "200.webp").stats();
  expect(dominant.r).toBeGreaterThan(240);
});

test("a file that is no picture of ours is refused by its content", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400"/></svg>';
  const whole = await photograph(400, 300).jpeg().toBuffer();
  const others = {
    svg: Buffer.from(svg),
    html: Buffer.from("<!doctype html><script>alert(1)</script>"),
    gif: await photograph(400, 300).gif().toBuffer(),
    avif: await photograph(400, 300).avif({ effort: 0 }).toBuffer(),
    truncated: whole.subarray(0, whole.length / 2),
    head: whole.subarray(0, 3),
    empty: Buffer.alloc(0),
  };
  for (const [name, bytes] of Object.entries(others)) {
    expect(await storePicture(bytes), name).toEqual({ kind: "not-a-picture" });
  }
});

test("too many bytes or pixels are refused before anything is decoded", async () => {
  expect(await storePicture(Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual({ kind: "too-large" });
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "grey" } })
      .png()
      .toBuffer();
  const bomb = await flat(10_000, 6_000);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await storePicture(bomb)).toEqual({ kind: "too-many-pixels" });
  expect(await storePicture(await flat(10, 16_384))).toEqual({ kind: "too-many-pixels" });
});

test("a file is found by its exact name only, and nothing outside the pictures ever is", async () => {
  const { id } = await store(await photograph(400, 300).png().toBuffer());
  const found = await findFile(id, "320.webp");
  const stored = await readFile(join(folder, "uploads", id, "320.webp"));
  expect(found).toEqual({ contentType: "image/webp", bytes: stored });

  await writeFile(join(folder, "320.jpg"), "secret");
  const others = [
    [id, "640.jpg"],
    [id, "../../320.jpg"],
    ["..", "320.jpg"],
    ["a".repeat(16), "320.jpg"],
    [id, ""],
  ] as const;
  for (const [folderName, name] of others) expect(await findFile(folderName, name), name).toBeNull();
});

test("what a killed site left arriving goes with the next picture, what arrives just now stays", async () => {
  const uploads = join(folder, "uploads");
  for (const name of [".arriving-old", ".arriving-new"]) {
    await mkdir(join(uploads, name));
    await writeFile(join(uploads, name, "original"), "half a picture");
  }
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(uploads, ".arriving-old"), yesterday, yesterday);
  await store(await photograph(400, 300).png().toBuffer());
  expect((await readdir(uploads)).filter((name) => name.startsWith("."))).toEqual([".arriving-new"]);
  await rm(join(uploads, ".arriving-new"), { recursive: true });
});

test("an arrival leaves nothing behind", async () => {
  const left = await readdir(join(folder, "uploads"));
  expect(left.filter((name) => name.startsWith("."))).toEqual([]);
});
