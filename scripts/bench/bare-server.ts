/**
 * What Node itself costs: node:http handing out one packed page, and nothing else. Run by bare.ts with the port and
 * the page's file.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port = "", file = ""] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Encoding": "gzip",
  "Content-Length": body.byteLength,
};

createServer((_, response) => {
  response.writeHead(200, headers).end(body);
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => process.exit());
