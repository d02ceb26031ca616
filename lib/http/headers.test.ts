import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { distrust, privateHeaders, readerHeaders, secure, secureForStaff } from "./headers.ts";

function exchange(headers: IncomingMessage["headers"] = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return { request, response: new ServerResponse(request) };
}

test("browsers are told to stay on https where the site is", () => {
  for (const [siteUrl, told] of [
    ["https://news.example", "max-age=31536000; includeSubDomains"],
    ["http://localhost:3000", undefined],
  ] as const) {
    const { request, response } = exchange();
    for (const put of [() => secure(response, siteUrl), () => secureForStaff(request, response, siteUrl)]) {
      put();
      expect(response.getHeader("strict-transport-security")).toBe(told);
    }
    expect(readerHeaders(siteUrl).includes("Strict-Transport-Security")).toBe(told !== undefined);
  }
});

test("Next hears the policy of the answer, and no other", () => {
  for (const name of ["content-security-policy", "content-security-policy-report-only"]) {
    const { request, response } = exchange({ [name]: "script-src 'nonce-chosen'" });
    distrust(request, "https://news.example");
    expect(request.headers).not.toHaveProperty(name);
    secureForStaff(request, response, "https://news.example");
    expect(request.headers["content-security-policy"]).toBe(response.getHeader("content-security-policy"));
    expect(request.headers["content-security-policy"]).toContain("'strict-dynamic'");
  }
});

test("only pages that are the same for everybody may be fetched ahead from", () => {
  expect(readerHeaders("https://news.example")).toContain("Speculation-Rules");
  expect(privateHeaders("https://news.example")).not.toContain("Speculation-Rules");
});
