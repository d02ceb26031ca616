import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { Failure } from "../failure.mjs";
import { type Background, startBackground } from "./background.ts";
import { onCore } from "./cores.ts";
import { findProgram } from "./find-program.ts";
import { type NginxConfig, nginxConfig } from "./nginx-config.ts";

/** Where nginx is. Throws a {@link Failure} that says how to install it. */
export function findNginx(): string {
  const program = findProgram("nginx");
  if (program) return program;
  throw new Failure(
    "The bench compares with nginx. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static.",
  );
}

const places = [
  "/usr/lib/nginx/modules",
  "/usr/lib64/nginx/modules",
  "/usr/share/nginx/modules",
  "/usr/local/lib/nginx",
];

/** The module that serves `.br` files, where there is one. */
export function findBrotli(): NginxConfig["brotli"] {
  const module = places.map((place) => findIn(place)).find((file) => file !== undefined);
  return module ? { module } : null;
}

function findIn(place: string): string | undefined {
  const file = join(place, "ngx_http_brotli_static_module.so");
  return existsSync(file) ? file : undefined;
}

/** Starts an nginx of our own, with a folder and a configuration of its own, on a core. */
export async function startNginx(core: number, config: Omit<NginxConfig, "isRoot">): Promise<Background> {
  const program = findNginx();
  mkdirSync(config.folder, { recursive: true });
  const file = join(config.folder, "nginx.conf");
  writeFileSync(file, nginxConfig({ ...config, isRoot: process.getuid?.() === 0 }));
  return startBackground({
    what: "nginx",
    ...onCore(core, program, ["-e", "stderr", "-p", config.folder, "-c", file]),
    cwd: config.folder,
    env: process.env,
    isReady: () => listens(config.plain.port),
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}
