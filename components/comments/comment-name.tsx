/** A stranger's name, in its own direction whatever stands beside it. */
export function CommentName({ name }: { name: string }) {
  return <b dir="auto">{name}</b>;
}
