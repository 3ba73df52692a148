/** To the next thing of the list that one is in, or its first. Lists mark their things with `data-listed`. */
export function moveInList(step: 1 | -1): void {
  const things = [...document.querySelectorAll<HTMLElement>('[data-listed]')].flatMap(
    (thing) => thing.querySelector<HTMLElement>('a, button') ?? [],
  );
  const at = things.findIndex((link) => link.closest('[data-listed]')?.contains(document.activeElement));
  things[at < 0 ? 0 : at + step]?.focus();
}
