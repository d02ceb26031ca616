import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrCode } from "./qr.ts";

/** The strokes of the path, each from its first column to the one behind its last. */
function strokes(path: string): { from: number; to: number; y: number }[] {
  let at = { x: 0, y: 0 };
  return [...path.matchAll(/(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)].map(([, x, y, further, width]) => {
    const from = further === undefined ? Number(x) : at.x + Number(further);
    at = { x: from + Number(width), y: further === undefined ? Number(y) : at.y };
    return { from, to: at.x, y: at.y };
  });
}

/** Draws the path as a browser would, a module as a square of three pixels, and reads it as a camera would. */
function read(text: string): string {
  const { size, path } = qrCode(text);
  const scale = 3;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { from, to, y } of strokes(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      const start = (row * side + from * scale) * 4;
      for (let i = start; i < start + (to - from) * scale * 4; i += 1) if (i % 4 !== 3) pixels[i] = 0;
    }
  }
  return decodeQR({ width: side, height: side, data: pixels });
}

test.each([
  "https://news.example/s/abc234.ckb",
  "http://localhost:3000/s/abc234.en",
  "https://خبر.example/s/abc234.ar",
])("a camera reads %s", (address) => {
  expect(read(address)).toBe(address);
});

test("around it is a quiet zone of four modules", () => {
  const { size, path } = qrCode("https://news.example/s/abc234.en");
  const rows = strokes(path);
  expect(Math.min(...rows.map(({ from }) => from), ...rows.map(({ y }) => y))).toBe(4);
  expect(Math.max(...rows.map(({ to }) => to), ...rows.map(({ y }) => y + 1))).toBe(size - 4);
});
