import type { FastifyRequest } from 'fastify';
import type { Language } from '../problems/language.js';
import type { ProblemAnswer } from '../problems/problem.answer.js';

/** Whether somebody stands before this in a browser, on the way in. */
export function isOnTheWayIn({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && url.startsWith('/auth/') && (headers.accept ?? '').includes('text/html');
}

const WORDS = {
  sv: { again: 'Logga in igen', first: 'Till första sidan', number: 'Begärans nummer' },
  en: { again: 'Sign in again', first: 'To the first page', number: 'The request’s number' },
};

/** A problem as a page of its own, without scripts and styles: what is wrong, and the way on. */
export function failurePage({ title, detail, instance }: ProblemAnswer, language: Language): string {
  const { again, first, number } = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Anvisa</title>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
<p><a href="/auth/sign-in?locale=${language}">${again}</a></p>
<p><a href="/">${first}</a></p>
<p>${number}: ${escaped(instance)}</p>
</main>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
