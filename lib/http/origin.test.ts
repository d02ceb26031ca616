import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { proveOrigin } from "./origin.ts";

const prove = (headers: Record<string, string>) => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return proveOrigin(request, "https://news.example");
};

test.each([
  [{ origin: "https://news.example" }, "proven"],
  [{ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, "proven"],
  [{}, "absent"],
  [{ origin: "https://evil.example" }, "foreign"],
  [{ origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" }, "foreign"],
  [{ origin: "null" }, "foreign"],
  [{ origin: "" }, "foreign"],
  [{ origin: "https://news.example.evil.example" }, "foreign"],
  [{ "sec-fetch-site": "cross-site" }, "foreign"],
  [{ "sec-fetch-site": "same-site" }, "foreign"],
])("%j is %s", (headers, proof) => expect(prove(headers)).toBe(proof));
