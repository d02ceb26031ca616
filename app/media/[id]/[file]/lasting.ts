/** The headers of a file that never changes, so that it may be kept for ever. */
export function lasting(id: string, file: string, contentType: string) {
  return {
    "cache-control": "public, max-age=31536000, immutable",
    "content-disposition": "inline",
    "content-type": contentType,
    "x-content-type-options": "nosniff",
    etag: `"${id}-${file}"`,
  };
}

/** Whether the one who asks has it already. */
export function isKnown(request: Request, { etag }: { etag: string }): boolean {
  return request.headers.get("if-none-match")?.includes(etag) ?? false;
}
