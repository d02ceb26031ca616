export type NginxConfig = {
  folder: string;
  /** The folder with files of our own, and where it is served. */
  plain: { root: string; port: number };
  /** The folder of printed pages, where it is served, and what goes with each page. */
  printed: { root: string; port: number; headers: Record<string, string> } | undefined;
  redirectTo: string;
  /** The module that serves `.br` files, where it must be loaded; `null` where brotli cannot be had. */
  brotli: { module: string } | null;
  /** Whether nginx starts as root, and would otherwise serve as a user who cannot read the folder. */
  isRoot: boolean;
};

/** The whole configuration of the nginx that the bench compares with: one worker, files packed beforehand, no log. */
export function nginxConfig({ folder, plain, printed, redirectTo, brotli, isRoot }: NginxConfig): string {
  const servers = [
    server(plain.port, plain.root, [`location = /redirect { return 302 ${quoted(redirectTo)}; }`]),
    ...(printed
      ? [
          server(printed.port, printed.root, [
            ...Object.entries(printed.headers).map(([name, value]) => `add_header ${name} ${quoted(value)};`),
            // As docs/nginx-press.conf does.
            "charset off;",
            "types {}",
            'default_type "text/html; charset=utf-8";',
            "open_file_cache max=200 inactive=60s;",
            "open_file_cache_valid 0;",
            `location ~ ^/ { alias ${quoted(printed.root).slice(0, -1)}$uri$asked.html"; }`,
          ]),
        ]
      : []),
  ];
  return `${brotli ? `load_module ${quoted(brotli.module)};\n` : ""}${isRoot ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid ${quoted(`${folder}/nginx.pid`)};
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  types { text/html html; }
  charset utf-8;
  map $args $asked { default ""; "~(^|&)(comment|reply|replytocom)=" "/.asked"; }
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  gzip_static on;
${brotli ? "  brotli_static on;\n" : ""}${servers.join("\n")}
}
`;
}

function server(port: number, root: string, lines: string[]): string {
  const all = [`listen 127.0.0.1:${port};`, `root ${quoted(root)};`, ...lines];
  return `  server {\n${all.map((line) => `    ${line}`).join("\n")}\n  }`;
}

function quoted(text: string): string {
  if (text.includes("$")) throw new Error(`nginx would take a part of this for a variable: ${text}`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
