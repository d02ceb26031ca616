import { expect, test } from "vitest";
import { nginxConfig } from "./nginx-config.ts";
import { proxyHeaders } from "./printed.ts";

const config = {
  folder: "/tmp/bench",
  plain: { root: "/tmp/bench/plain", port: 4000 },
  printed: {
    root: "/tmp/press/pages",
    port: 4001,
    headers: { "x-content-type-options": "nosniff", "x-said": 'a "b"' },
  },
  redirectTo: "http://127.0.0.1:3000/en",
  brotli: { module: "/usr/lib/brotli.so" },
  isRoot: false,
};

test("listens on loopback only, and hands out packed files", () => {
  const text = nginxConfig(config);
  expect(text.match(/listen .*/g)).toEqual(["listen 127.0.0.1:4000;", "listen 127.0.0.1:4001;"]);
  expect(text).toContain("gzip_static on;");
  expect(text).toContain("brotli_static on;");
  expect(text).toMatch(/alias "[^"]*\$uri\$asked\.html";/);
  expect(nginxConfig({ ...config, brotli: null })).not.toContain("brotli");
});

test("headers go with printed pages, quoted; what nginx would expand is refused", () => {
  expect(nginxConfig(config)).toContain('add_header x-said "a \\"b\\"";');
  expect(() => nginxConfig({ ...config, redirectTo: "http://a/$uri" })).toThrow("$uri");
});

test("of the site's headers those go along that are the same for every page", () => {
  const headers = {
    date: "now",
    etag: '"1"',
    "content-type": "text/html",
    "content-security-policy": "default-src 'none'",
    "cache-control": "no-cache",
    link: "</s/abc234.en>; rel=shortlink",
  };
  expect(proxyHeaders(headers)).toEqual({
    "content-security-policy": "default-src 'none'",
    "cache-control": "no-cache",
  });
});
