import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { announcedWith } from "../../stories/desk/testing.ts";
import { expectArrival, takePart } from "../arrival.ts";
import { findCaptions, findRecordingFile } from "../public.ts";
import { recordingLimits } from "../recording.ts";
import { addRecording, captionRecording } from "./recordings.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-recordings-"));
  process.env.DATA_DIR = folder;
});

afterAll(async () => {
  await disconnect();
  await rm(folder, { recursive: true });
});

/** The head of an MP3, and silence. */
const sound = Buffer.concat([Buffer.from("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000", "latin1"), mp3Frames()]);
const vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\nWater";

function mp3Frames(): Buffer {
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc4]);
  return Buffer.concat(Array(10).fill(frame));
}

async function sent(bytes: Buffer): Promise<string> {
  const arrival = await expectArrival();
  const half = bytes.byteLength >> 1;
  expect(await takePart(arrival, 0, bytes.subarray(0, half))).toEqual({ kind: "taken" });
  // A part that was sent twice stands there once.
  for (const _ of ["", "again"]) await takePart(arrival, half, bytes.subarray(half));
  return arrival;
}

async function added() {
  const author = await allowed("AUTHOR", "write");
  const addition = await addRecording(author, await sent(sound), sound.byteLength);
  if (addition.kind !== "added") throw new Error(addition.kind);
  return { author, recording: addition.recording };
}

test("a sound that came in parts is kept whole, with its kind told by content", async () => {
  const { author, recording } = await added();
  expect(recording).toMatchObject({ kind: "AUDIO", contentType: "audio/mpeg", captions: [] });
  expect(await db.recording.findUnique({ where: { id: recording.id } })).toMatchObject({
    uploadedBy: author.id,
    bytes: sound.byteLength,
  });
  const file = await findRecordingFile(recording.id, "recording.mp3");
  expect(await readFile(file?.path ?? "")).toEqual(sound);
  for (const name of ["recording.mp4", "recording.mp3/..", "../recording.mp3", "original", "recording.toString"])
    expect(await findRecordingFile(recording.id, name), name).toBeNull();
});

test("what is none of the kinds that are kept is refused and thrown away", async () => {
  const author = await allowed("AUTHOR", "write");
  for (const bytes of [Buffer.from("<!doctype html><script>alert(1)</script>"), Buffer.alloc(2_000, 7)]) {
    expect(await addRecording(author, await sent(bytes), bytes.byteLength)).toEqual({ kind: "not-a-recording" });
  }
  expect((await readdir(join(folder, "uploads"))).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a file with a hole, without its end, or too long is none", async () => {
  const author = await allowed("AUTHOR", "write");
  const arrival = await expectArrival();
  expect(await takePart(arrival, 10, sound)).toEqual({ kind: "broken-off" });
  await takePart(arrival, 0, sound);
  expect(await takePart(arrival, sound.byteLength + 1, sound)).toEqual({ kind: "broken-off" });
  expect(await addRecording(author, arrival, sound.byteLength + 1)).toEqual({ kind: "broken-off" });
  expect(await takePart(arrival, recordingLimits.bytes, sound)).toEqual({ kind: "too-large" });
  expect(await takePart("0".repeat(32), 0, sound)).toEqual({ kind: "broken-off" });
});

test("captions are read before they are kept, and theirs to set who sent the recording, or an editor's", async () => {
  const { author, recording } = await added();
  expect(await captionRecording(author, recording.id, "en", "WEBVTT\n\nno times")).toEqual({
    kind: "unreadable",
    line: 3,
  });
  expect(await captionRecording(author, recording.id, "en", vtt)).toMatchObject({
    kind: "captioned",
    recording: { captions: [{ language: "en" }] },
  });
  expect(await findCaptions(recording.id, "captions.en.vtt")).toBe(`${vtt}\n`);
  for (const name of ["captions.ar.vtt", "captions.xx.vtt", "captions.en.vtt.txt", "en.vtt"])
    expect(await findCaptions(recording.id, name), name).toBeNull();
  const other = await allowed("AUTHOR", "write");
  expect(await captionRecording(other, recording.id, "en", vtt)).toEqual({ kind: "not-yours" });
  const editor = await allowed("EDITOR", "write");
  expect(await captionRecording(editor, recording.id, "ar", vtt)).toMatchObject({ kind: "captioned" });
});

test("captions of what readers see are an editor's to change, and its page is printed anew", async () => {
  const { author, recording } = await added();
  const section = await db.section.create({ data: { slug: `sound-${recording.id}`, position: 0 } });
  const code = recording.id.slice(0, 6);
  const story = await db.story.create({
    data: { shortLink: { create: { code } }, section: { connect: { id: section.id } } },
  });
  const attrs = { recordingId: recording.id, title: "", caption: "", credit: "", posterId: "" };
  await db.article.create({
    data: {
      story: { connect: { id: story.id } },
      ...{
        language: "en",
        slug: "sound",
        headline: "Sound",
        status: "PUBLISHED",
        publishedAt: new Date(),
        updatedAt: new Date(),
      },
      body: { type: "doc", content: [{ type: "blockquote", content: [{ type: "recording", attrs }] }] },
    },
  });
  expect(await captionRecording(author, recording.id, "en", vtt)).toEqual({ kind: "not-yours" });
  const before = await journalLength();
  const editor = await allowed("EDITOR", "write");
  expect(await captionRecording(editor, recording.id, "en", vtt)).toMatchObject({ kind: "captioned" });
  expect(await journalLength()).toBeGreaterThan(before);
});

test("a page shows its recordings to readers as an article does", async () => {
  const { author, recording } = await added();
  const slug = `sound-${recording.id}`;
  const attrs = { recordingId: recording.id, title: "", caption: "", credit: "", posterId: "" };
  const body = { type: "doc", content: [{ type: "recording", attrs }] };
  await db.page.create({ data: { slug, texts: { create: { language: "en", title: "Sound", body } } } });
  expect(await captionRecording(author, recording.id, "en", vtt)).toEqual({ kind: "not-yours" });
  expect(await captionRecording(author, recording.id, "en", "no captions")).toEqual({ kind: "not-yours" });
  const editor = await allowed("EDITOR", "write");
  expect(await captionRecording(editor, recording.id, "en", vtt)).toMatchObject({ kind: "captioned" });
  expect(await announcedWith(`page ${slug}`)).toEqual([`page ${slug}`]);
});

async function journalLength(): Promise<number> {
  return db.pressChange.count();
}
