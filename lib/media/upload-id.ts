/** Whether this is how a picture or recording is named here: 16 characters of a random alphabet (id.ts). */
export function isUploadId(text: string): boolean {
  return /^[a-z0-9]{16}$/.test(text);
}
