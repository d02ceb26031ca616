import { existsSync } from "node:fs";
import { step } from "../step.mjs";
import { aptInstall, hasApt, onPath } from "./packages.ts";

const what = "Installing nginx";
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** The path of an nginx with Brotli: one that is there, or one installed now where we may; else `undefined`. */
export async function findNginx(log: string): Promise<string | undefined> {
  if (hasApt() && !(onPath(["nginx"]) && existsSync(brotli))) {
    await step(what, () => aptInstall(what, ["nginx-light", "libnginx-mod-http-brotli-static"], log));
  }
  return existsSync(brotli) ? onPath(["nginx"]) : undefined;
}
