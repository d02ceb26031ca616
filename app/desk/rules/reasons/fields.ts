/** What the fields of a reason are called: its words, and those that stood there when the form was opened. */
export const textField = (reason: string) => `text-${reason}`;
export const wasField = (reason: string) => `was-${reason}`;
