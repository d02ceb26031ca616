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
    // A page gets the styles that it uses; the default mode has pages for readers load those of the desk.
    cssChunking: { type: "graph", requestCost: 1_500, weightDistribution: 0 },
    serverActions: { bodySizeLimit: "25mb" },
  },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pg"],
};
