import fc from "fast-check";
import { expect, test } from "vitest";
import { cropName, cropSize, readCropName, shapes } from "./crop.ts";

const sides = fc.integer({ min: 50, max: 16_383 });

test("a piece has its shape, lies within the picture and touches two of its sides", () => {
  fc.assert(
    fc.property(sides, sides, fc.constantFrom("1x1", "4x3", "16x9"), (width, height, shape) => {
      const piece = cropSize({ id: "", width, height, widths: [width] }, shape);
      expect(piece.width).toBeLessThanOrEqual(width);
      expect(piece.height).toBeLessThanOrEqual(height);
      expect(Math.abs(piece.width - piece.height * shapes[shape])).toBeLessThan(2);
      expect(piece.width === width || Math.abs(piece.height - height) < 2).toBe(true);
    }),
  );
});

test("it is never larger than the widest file there is", () => {
  const picture = { id: "", width: 4_000, height: 2_000, widths: [320, 1_920] };
  expect(cropSize(picture, "16x9")).toEqual({ width: 1_706, height: 960 });
  expect(cropSize(picture, "1x1")).toEqual({ width: 960, height: 960 });
});

test("a file's name says which picture in which shape; anything else says nothing", () => {
  const id = "a1".repeat(8);
  expect(readCropName(cropName({ id }, "4x3"))).toEqual({ id, shape: "4x3" });
  for (const name of ["", `${id}.jpg`, `${id}.2x1.jpg`, `${id}.4x3.png`, `${id}x.4x3.jpg`, `../${id}.4x3.jpg`]) {
    expect(readCropName(name), name).toBeNull();
  }
});
