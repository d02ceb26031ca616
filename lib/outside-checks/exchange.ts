/** A check outside gave no answer that means anything. The message says why, after the check's name. */
export class Unanswered extends Error {}

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
    throw new Unanswered("could not be reached, or hung up", { cause: error });
  }
}

async function read(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    // Leaving the loop hangs up.
    if (size > mostRead) throw new Unanswered(`answered more than ${mostRead / 1024} KB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
