import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { distrust, secure, tellPolicy } from "./headers.ts";

function exchange(headers: IncomingMessage["headers"] = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return { request, response: new ServerResponse(request) };
}

test.each([true, false])("browsers are told to stay on https where the site is (for readers: %s)", (reader) => {
  for (const [siteUrl, told] of [
    ["https://news.example", "max-age=31536000; includeSubDomains"],
    ["http://localhost:3000", undefined],
  ] as const) {
    const { response } = exchange();
    secure(response, { siteUrl, reader });
    expect(response.getHeader("strict-transport-security")).toBe(told);
  }
});

test("Next hears the policy of the answer, and no other", () => {
  for (const name of ["content-security-policy", "content-security-policy-report-only"]) {
    const { request, response } = exchange({ [name]: "script-src 'nonce-chosen'" });
    distrust(request, "https://news.example");
    expect(request.headers).not.toHaveProperty(name);
    secure(response, { siteUrl: "https://news.example", reader: false });
    tellPolicy(request, response);
    expect(request.headers["content-security-policy"]).toBe(response.getHeader("content-security-policy"));
    expect(request.headers["content-security-policy"]).toContain("'strict-dynamic'");
  }
});
