import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/** Proves that the site will be able to listen there. */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (error) => reject(portInWords(error, port, host)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** Says in words why listening was refused. Any other error comes back as it was. */
export function portInWords(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  switch (code) {
    case "EADDRINUSE":
      return new Failure(`Port ${port} is taken by another program: stop it, or set PORT to another number.`);
    case "EACCES":
      return new Failure(`This user may not listen on port ${port}: set PORT to a number above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Failure(`HOST ${host} is not an address of this machine.`);
    default:
      return error;
  }
}
