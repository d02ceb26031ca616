import type { Editor } from "@tiptap/core";

interface Tool {
  name: string;
  /** Whether it holds where the caret stands. */
  is: (editor: Editor) => boolean;
  use: (editor: Editor) => boolean;
}

/** What turns the words at the caret into something, and back. */
export const tools: readonly Tool[] = [
  {
    name: "Heading",
    is: (editor) => editor.isActive("heading", { level: 2 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "Subheading",
    is: (editor) => editor.isActive("heading", { level: 3 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "Bold",
    is: (editor) => editor.isActive("bold"),
    use: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "Italic",
    is: (editor) => editor.isActive("italic"),
    use: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "Quote",
    is: (editor) => editor.isActive("blockquote"),
    use: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "Pull quote",
    is: (editor) => editor.isActive("pullQuote"),
    use: (editor) => editor.chain().focus().toggleNode("pullQuote", "paragraph").run(),
  },
  {
    name: "List",
    is: (editor) => editor.isActive("bulletList"),
    use: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "Numbers",
    is: (editor) => editor.isActive("orderedList"),
    use: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "Code",
    is: (editor) => editor.isActive("code"),
    use: (editor) => editor.chain().focus().toggleCode().run(),
  },
  {
    name: "Lines of code",
    is: (editor) => editor.isActive("codeBlock"),
    use: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  },
];
