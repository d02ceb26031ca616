import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { freePort } from "./port.ts";

export type Received = {
  /** To whom it was handed over, whatever its own headers say. */
  to: string[];
  mail: ParsedMail;
  /** As it came. */
  source: string;
  isEncrypted: boolean;
};

export type MailServer = {
  /** For `SMTP_URL`. */
  url: string;
  /** What it took, in that order. */
  letters: Received[];
  /** How often somebody wanted to hand a letter over to it, whatever it answered. */
  attempts(): number;
  stop(): Promise<void>;
};

export type MailServerOptions = {
  /** One that was in use before, to be back where it was. */
  port?: number;
  /** The number with which it refuses an address, if it does. */
  refuse?: (address: string) => number | undefined;
  /** What it waits for before it takes a letter that it has read. */
  hold?: () => Promise<void>;
  /** It offers TLS, with a certificate of its own making. */
  tls?: true;
};

/** A mail server on loopback that keeps what it gets. */
export async function startMailServer({ port, refuse, hold, tls }: MailServerOptions = {}): Promise<MailServer> {
  const chosen = port ?? (await freePort());
  const letters: Received[] = [];
  let attempts = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: tls ? [] : ["STARTTLS"],
    closeTimeout: 100,
    onRcptTo({ address }, _session, answer) {
      attempts += 1;
      const code = refuse?.(address);
      answer(code ? Object.assign(new Error(`not ${address}`), { responseCode: code }) : null);
    },
    onData(stream, { envelope, secure }, answer) {
      (async () => {
        const source = Buffer.concat(await Array.fromAsync(stream)).toString();
        await hold?.();
        const to = envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, mail: await simpleParser(source), source, isEncrypted: secure });
      })().then(() => answer(null), answer);
    },
  });
  // Clients that hang up in the middle are no fault of the test's.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(chosen, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${chosen}`,
    letters,
    attempts: () => attempts,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The addresses of a header, with their names. */
export function mailboxes(header: AddressObject | AddressObject[] | undefined): { name: string; address: string }[] {
  return [header ?? []].flat().flatMap(({ value }) => value.map(({ name, address = "" }) => ({ name, address })));
}
