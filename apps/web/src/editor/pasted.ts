/** A paragraph that Word means as an item of a list: on which level, and in which list, stands in its style. */
const LIST = /mso-list:\s*l\d+\s+level(\d)/;
const NUMBER = /^\s*(?:\d+|[a-z])[.)]/i;

/**
 * What is pasted from a word processor, with its structure and without what belongs to that program alone: lists are lists again, a table's
 * first row is its head, and what is hidden is left out. Styles, pictures and other marks fall away by themselves: the text cannot hold them.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const junk of body.querySelectorAll('style, script, meta, link, title, [style*="display:none"], [style*="mso-hide:all"]'))
    junk.remove();
  makeLists(body);
  for (const table of body.querySelectorAll('table')) makeHead(table);
  for (const space of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!space.textContent?.trim() && !space.closest('td, th')) space.remove();
  }
  return body.innerHTML;
}

function makeLists(body: HTMLElement): void {
  let open: { readonly list: HTMLElement; readonly level: number }[] = [];
  let last: Element | undefined;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(LIST.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (!last || paragraph.previousElementSibling !== last) open = [];
    const sign = takeSign(paragraph);
    open = open.filter((one) => one.level <= level);
    let here = open.at(-1);
    if (here?.level !== level) {
      here = { list: document.createElement(NUMBER.test(sign) ? 'ol' : 'ul'), level };
      const above = open.at(-1)?.list.lastElementChild;
      if (above) above.append(here.list);
      else paragraph.before(here.list);
      open = [...open, here];
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    here.list.append(item);
    paragraph.remove();
    last = open[0]?.list;
  }
}

/** Takes away the bullet or the number that Word writes out before the item. */
function takeSign(paragraph: HTMLElement): string {
  const sign = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  sign?.remove();
  return sign?.textContent ?? '';
}

/** A table of the record has a head. */
function makeHead(table: HTMLTableElement): void {
  const [first] = table.rows;
  if (!first || table.querySelector('th')) return;
  for (const cell of Array.from(first.cells)) {
    const head = document.createElement('th');
    head.append(...cell.childNodes);
    cell.replaceWith(head);
  }
}
