import type { Finding } from "../comments/check.ts";

/** What a check outside answered: one of what all may say, or words of its own. */
export type Said = Pick<Finding, "answer" | "detail">;

/** A check outside gave no answer that means anything. */
export class Unanswered extends Error {
  /** Why not. */
  readonly said: Said;

  constructor(answer: NonNullable<Said["answer"]>, detail?: Said["detail"], options?: ErrorOptions) {
    super([answer, detail].filter((it) => it !== undefined).join(": "), options);
    this.said = { answer, ...(detail !== undefined && { detail }) };
  }
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** In bytes. What a check says is a word or a few reasons. */
const mostRead = 16_384;

/**
 * Posts to a check outside and reads its answer, no more than 16 KB of it and from nobody else than was asked. Throws
 * {@link Unanswered}.
 * @param signal ends it, reading included
 */
export async function exchange(
  address: string | URL,
  { headers, body }: { headers: Record<string, string>; body: string },
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "user-agent": "Dateline", ...headers },
      body,
      // What is sent is meant for whom the settings name, and nobody else.
      redirect: "manual",
      signal,
    });
    return { status: answer.status, headers: answer.headers, text: await read(answer) };
  } catch (error) {
    if (error instanceof Unanswered || signal.aborted) throw error;
    throw new Unanswered("unreachable", undefined, { cause: error });
  }
}

async function read(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    // Leaving the loop hangs up.
    if (size > mostRead) throw new Unanswered("endless");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
