import style from './as-written.module.css';

/** What somebody wrote, in their paragraphs, and no translation: read aloud as Swedish on a page in any language (WCAG 3.1.2). */
export function AsWritten({ text }: { readonly text: string | undefined }) {
  return text ? (
    <span lang="sv" className={style.written}>
      {text}
    </span>
  ) : null;
}
