/** What somebody wrote, and no translation: read aloud as Swedish on a page in any language (WCAG 3.1.2). */
export function AsWritten({ text }: { readonly text: string | undefined }) {
  return text ? <span lang="sv">{text}</span> : null;
}
