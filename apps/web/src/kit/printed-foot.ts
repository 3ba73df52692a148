import { useEffect } from 'react';

/** On every sheet of paper: what it is a page of, and which page of how many. */
export function usePrintedFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @bottom-left { content: "${cssString(text)}"; ${LOOK} text-align: left; width: 88%; } @bottom-right { content: counter(page) " (" counter(pages) ")"; ${LOOK} } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}

const LOOK = 'font: 7pt "Inter Variable", sans-serif; color: #444; white-space: normal;';

/** What would end a string in CSS is written by its number. */
function cssString(text: string): string {
  return text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
}
