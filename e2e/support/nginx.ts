import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./port.ts";

/** Where the test run has found an nginx with Brotli; empty where there is none and none may be installed. */
export const nginxPath = process.env.NGINX_PATH ?? "";

const sample = join(import.meta.dirname, "..", "..", "docs", "nginx-press.conf");

/** Runs the sample configuration of docs/, with a port, a folder and a site of its own, and without the certificate. */
export async function startNginx(press: string, sitePort: number) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "dateline-nginx-"));
  const server = readFileSync(sample, "utf8")
    .replaceAll("/srv/dateline-press", press)
    .replace("127.0.0.1:3000", `127.0.0.1:${sitePort}`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^ *(ssl_certificate|http2).*\n/gm, "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (it) => `${it}_temp_path ${folder}/${it};`,
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
     ${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
     events {}
     http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")}
     ${server} }`,
  );
  const child = spawn(nginxPath, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await answers(url))) await new Promise((resolve) => setImmediate(resolve));
  if (child.exitCode !== null)
    throw new Error(`nginx did not start: ${readFileSync(join(folder, "error.log"), "utf8")}`);
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: "manual" }).then(
    () => true,
    () => false,
  );
}
