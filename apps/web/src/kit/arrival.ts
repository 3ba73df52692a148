let arrived = false;

/** Somebody goes to another page: its heading takes the focus when it stands there. The first page keeps the browser's own. */
export function goesElsewhere(): void {
  arrived = true;
}

export function arrivedHere(): boolean {
  const did = arrived;
  arrived = false;
  return did;
}
