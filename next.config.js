import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL("./lib/press/page-cache.cjs", import.meta.url)),
  images: { unoptimized: true },
  // `npm run types` checks types, once, with the project's own compiler.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: "25mb" },
  },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pg"],
};
