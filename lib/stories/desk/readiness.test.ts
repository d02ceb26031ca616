import { expect, test } from "vitest";
import type { Recording } from "../../media/recording.ts";
import { bodySchema } from "../body.ts";
import { obstaclesOf } from "./readiness.ts";

const text = { type: "paragraph", content: [{ type: "text", text: "Words." }] };

function obstacles(blocks: unknown[], recordings: Recording[] = []) {
  return obstaclesOf(
    { body: bodySchema.parse({ type: "doc", content: blocks }), leadMediaId: null, leadAlt: "" },
    recordings,
  );
}

test("a text is enough, and none is too little", () => {
  expect(obstacles([text])).toEqual([]);
  expect(obstacles([{ type: "paragraph" }])).toEqual(["no-text"]);
});

test("every picture of a gallery needs a description, wherever it stands", () => {
  const shown = { mediaId: "a".repeat(16), alt: "A boat", caption: "", credit: "" };
  const gallery = (alt: string) => ({ type: "gallery", attrs: { pictures: [shown, { ...shown, alt }] } });
  expect(obstacles([text, gallery("Another")])).toEqual([]);
  expect(obstacles([text, { type: "blockquote", content: [gallery("")] }])).toEqual(["picture-undescribed"]);
});

test("a film needs captions, a sound may do without", () => {
  const film: Recording = { id: "a".repeat(16), kind: "VIDEO", contentType: "video/mp4", captions: [] };
  expect(obstacles([text], [film])).toEqual(["video-uncaptioned"]);
  expect(obstacles([text], [{ ...film, captions: [{ language: "ar", vtt: "WEBVTT" }] }])).toEqual([]);
  expect(obstacles([text], [{ ...film, kind: "AUDIO", contentType: "audio/mpeg" }])).toEqual([]);
});
