/** Something that went wrong in a way we can name: its message is one sentence for the person at the keyboard. */
export class Failure extends Error {}
