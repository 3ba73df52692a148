import type { FormEvent } from 'react';

/** What somebody wrote in a form's field, without the spaces around it. */
export function written(event: FormEvent<HTMLFormElement>, field: string): string {
  const value = new FormData(event.currentTarget).get(field);
  return typeof value === 'string' ? value.trim() : '';
}
