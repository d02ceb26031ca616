import { type FileHandle, open } from "node:fs/promises";

/** In bytes: so much of a file is in memory for each who takes it. */
const most = 256 * 1024;

/** A file from one byte to another, read as it is taken and closed when it is not wanted any more. */
export function piece(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  let at = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        file ??= await open(path);
        const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(most, end + 1 - at)), { position: at });
        at += bytesRead;
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
        if (bytesRead > 0 && at <= end) return;
        await file.close();
        controller.close();
      },
      cancel: () => file?.close(),
    },
    { highWaterMark: 0 },
  );
}
