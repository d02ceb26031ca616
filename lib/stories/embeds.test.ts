import fc from "fast-check";
import { expect, test } from "vitest";
import { frameOf, frameOrigins } from "./embeds.ts";

test.each([
  ["https://www.youtube.com/watch?v=a1B2-c3_d4E&t=17s", "https://www.youtube-nocookie.com/embed/a1B2-c3_d4E"],
  ["https://youtu.be/a1B2-c3_d4E?si=x", "https://www.youtube-nocookie.com/embed/a1B2-c3_d4E"],
  ["http://m.youtube.com/shorts/a1B2-c3_d4E", "https://www.youtube-nocookie.com/embed/a1B2-c3_d4E"],
  ["https://vimeo.com/123456", "https://player.vimeo.com/video/123456?dnt=1"],
  ["https://vimeo.com/123456/abc123def4", "https://player.vimeo.com/video/123456?dnt=1&h=abc123def4"],
  [
    "https://soundcloud.com/some-body/a-song",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsome-body%2Fa-song",
  ],
  [
    "https://www.openstreetmap.org/?mlat=10.5&mlon=20.25#map=10/10.5/20.25",
    "https://www.openstreetmap.org/export/embed.html?bbox=19.81055%2C10.22994%2C20.68945%2C10.77006&layer=mapnik&marker=10.5%2C20.25",
  ],
])("%s is shown from %s", (address, frame) => {
  expect(frameOf(address)?.address).toBe(frame);
});

test.each([
  "https://video.example/watch?v=a1B2-c3_d4E",
  "https://www.youtube.com.evil.example/watch?v=a1B2-c3_d4E",
  "https://www.youtube.com@evil.example/watch?v=a1B2-c3_d4E",
  "https://evil@www.youtube.com/watch?v=a1B2-c3_d4E",
  "https://www.youtube.com:8443/watch?v=a1B2-c3_d4E",
  "https://www.youtube.com/watch?v=a1B2-c3_d4E%22%20onload=x",
  "https://www.youtube.com/redirect?q=https://evil.example",
  "https://www.youtube.com/watch",
  "https://youtu.be/../../evil-page1",
  "javascript:alert('https://youtu.be/a1B2-c3_d4E')",
  "https://vimeo.com/12/../../evil",
  "https://soundcloud.com/one",
  "https://soundcloud.com/one/two&url=https:%2f%2fevil.example",
  "https://www.openstreetmap.org/user/somebody",
  "https://www.openstreetmap.org/#map=10/99/999",
  "not an address",
])("%s is not shown in a frame", (address) => {
  expect(frameOf(address)).toBeNull();
});

test("whatever an address says, a frame leads to nobody but those that the policy names", () => {
  const tail = fc.webPath().chain((path) => fc.webQueryParameters().map((query) => `${path}?${query}`));
  const hosts = fc.constantFrom("www.youtube.com", "youtu.be", "vimeo.com", "soundcloud.com", "openstreetmap.org");
  const address = fc.oneof(
    fc.webUrl(),
    fc.tuple(hosts, tail).map(([host, rest]) => `https://${host}${rest}`),
  );
  fc.assert(
    fc.property(address, (it) => {
      const frame = frameOf(it);
      return frame === null || frameOrigins.includes(new URL(frame.address).origin);
    }),
  );
});
