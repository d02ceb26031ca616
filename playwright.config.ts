import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./e2e/support/port.ts";

// Chosen once, here; the workers inherit it.
process.env.DATELINE_E2E_PORT ??= String(await freePort());

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/global-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Some tests start, kill and build sites of their own, on machines that do other things as well.
  timeout: 240_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${process.env.DATELINE_E2E_PORT}`,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...asRoot,
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
});
