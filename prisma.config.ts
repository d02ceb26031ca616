import { defineConfig } from "prisma/config";

// `prisma generate` and `prisma migrate diff` on files need no database.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
