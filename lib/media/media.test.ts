import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureSources, readFileName, widest, widthsFor } from "./media.ts";
import { isUploadId } from "./upload-id.ts";

test("a picture is kept in the offered widths that are not wider than it", () => {
  expect(widthsFor(4000)).toEqual([320, 640, 960, 1280, 1920]);
  expect(widthsFor(1280)).toEqual([320, 640, 960, 1280]);
  expect(widthsFor(320)).toEqual([320]);
});

test("a small picture is kept as wide as it is", () => {
  expect(widthsFor(319)).toEqual([319]);
  expect(widthsFor(1)).toEqual([1]);
});

test("the widest file of a picture has its proportions, in whole pixels", () => {
  const id = "a".repeat(16);
  const picture = { id, width: 2400, height: 1351, widths: [320, 1920] };
  expect(widest(picture)).toEqual({ address: `/media/${id}/1920.jpg`, width: 1920, height: 1081 });
});

test("sources name every width, and fall back on a middling JPEG", () => {
  expect(pictureSources("a".repeat(16), [320, 640, 960, 1280])).toEqual({
    avif: "/media/aaaaaaaaaaaaaaaa/320.avif 320w, /media/aaaaaaaaaaaaaaaa/640.avif 640w, /media/aaaaaaaaaaaaaaaa/960.avif 960w, /media/aaaaaaaaaaaaaaaa/1280.avif 1280w",
    webp: "/media/aaaaaaaaaaaaaaaa/320.webp 320w, /media/aaaaaaaaaaaaaaaa/640.webp 640w, /media/aaaaaaaaaaaaaaaa/960.webp 960w, /media/aaaaaaaaaaaaaaaa/1280.webp 1280w",
    jpeg: "/media/aaaaaaaaaaaaaaaa/320.jpg 320w, /media/aaaaaaaaaaaaaaaa/640.jpg 640w, /media/aaaaaaaaaaaaaaaa/960.jpg 960w, /media/aaaaaaaaaaaaaaaa/1280.jpg 1280w",
    fallback: "/media/aaaaaaaaaaaaaaaa/960.jpg",
  });
});

test("a file name is a width and a format, and nothing else is one", () => {
  expect(readFileName("960.avif")).toEqual({ width: 960, format: "avif" });
  expect(readFileName("17.jpg")).toEqual({ width: 17, format: "jpg" });
  const others = ["960.svg", "960.jpeg", "0960.jpg", "960.jpg\n", "../960.jpg", "960.jpg/..", "960", ".jpg", "%2e.jpg"];
  for (const name of others) expect(readFileName(name), name).toBeNull();
});

test("no name that is read can leave its folder", () => {
  fc.assert(fc.property(fc.string(), (name) => readFileName(name) === null || /^\w+\.\w+$/.test(name)));
  for (const id of [
    "../../etc/passwd",
    "..",
    "a".repeat(15),
    "A".repeat(16),
    `${"a".repeat(16)}\n`,
    "aaaa/aaaaaaaaaaa",
  ]) {
    expect(isUploadId(id), id).toBe(false);
  }
});
