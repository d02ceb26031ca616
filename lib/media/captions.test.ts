import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaptions, tidyCaptions } from "./captions.ts";

const read = (vtt: string) => readCaptions(tidyCaptions(vtt));

test("cues are read with their times and without their marks", () => {
  const vtt = `\ufeffWEBVTT - of a river\r
\r
NOTE by the newsroom\r
with care\r
\r
first\r
00:00.500 --> 00:02.000 align:start\r
<v Reporter>Water &amp; <i>stones</i>\r
and wind.\r
\r
01:00:00.000 --> 01:00:01.250\r
ماء`;
  expect(read(vtt)).toEqual({
    cues: [
      { from: 0.5, to: 2, text: "Water & stones\nand wind." },
      { from: 3600, to: 3601.25, text: "ماء" },
    ],
  });
});

test.each([
  ["no captions at all", "", 1],
  ["subtitles of another kind", "1\n00:00:01,000 --> 00:00:02,000\nHello", 1],
  ["a comma for a point", "WEBVTT\n\n00:01,000 --> 00:02,000\nHello", 3],
  ["an end before its beginning", "WEBVTT\n\n00:02.000 --> 00:01.000\nHello", 3],
  ["cues out of order", "WEBVTT\n\n00:02.000 --> 00:03.000\nB\n\n00:01.000 --> 00:02.000\nA", 6],
  ["sixty-one minutes", "WEBVTT\n\n61:00.000 --> 61:01.000\nHello", 3],
  ["no words", "WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>", 3],
  ["a style sheet", "WEBVTT\n\nSTYLE\n::cue { background: url(https://elsewhere.example) }", 3],
  ["a page", "<!doctype html><script>alert(1)</script>", 1],
  ["nothing after its head", "WEBVTT\n\nNOTE nothing", 4],
])("%s is refused, with the line to mend", (_, vtt, line) => {
  expect(read(vtt)).toEqual({ line });
});

test("no text whatever makes the reading throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Object.keys(read(`WEBVTT\n\n${text}`)).length === 1));
});

test("half a million openings of a mark, of which none is closed, are words like others", () => {
  const words = "<".repeat(500_000);
  expect(read(`WEBVTT\n\n00:00.000 --> 00:01.000\n${words}`)).toEqual({ cues: [{ from: 0, to: 1, text: words }] });
});
