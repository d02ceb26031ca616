import sharp from "sharp";

/** A photograph as a camera writes it: 12 megapixels, with the place where it was taken. */
export function photograph(): Promise<Buffer> {
  return sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: "black",
      noise: { type: "gaussian", mean: 120, sigma: 25 },
    },
  })
    .withExif({
      IFD0: { Make: "Camera", Artist: "A source" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "36/1 11/1 2800/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "44/1 0/1 0/1",
      },
    })
    .jpeg({ quality: 80 })
    .toBuffer();
}
