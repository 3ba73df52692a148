import type { DemoPerson } from './people.js';

export type Language = 'sv' | 'en';

/** @param wanted languages in the order of preference, as `ui_locales` and Accept-Language give them. */
export function languageOf(wanted: unknown): Language {
  const first = typeof wanted === 'string' ? /\b(sv|en)\b/i.exec(wanted)?.[1] : undefined;
  return first?.toLowerCase() === 'en' ? 'en' : 'sv';
}

const TEXTS = {
  sv: {
    demo: 'Det här är en demonstration. Personerna är påhittade, inget lösenord behövs och inget som görs här gäller.',
    who: 'Vem vill du vara?',
    leave: 'Logga ut ur demonstrationen?',
    yes: 'Logga ut',
    left: 'Du är utloggad.',
    failed: 'Inloggningen gick inte att slutföra.',
    back: 'Till Anvisa',
  },
  en: {
    demo: 'This is a demonstration. The people are invented, no password is needed, and nothing that is done here is valid.',
    who: 'Who do you want to be?',
    leave: 'Sign out of the demonstration?',
    yes: 'Sign out',
    left: 'You are signed out.',
    failed: 'The sign-in could not be completed.',
    back: 'To Anvisa',
  },
};

/** Where one picks whom to be: each person a button, under what they have in common. */
export function pickPage(people: readonly DemoPerson[], uid: string, language: Language): string {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) groups.set(person.group[language], [...(groups.get(person.group[language]) ?? []), person]);
  const sections = [...groups].map(
    ([heading, members]) => `<h2>${escaped(heading)}</h2>\n<ul>\n${members.map((one) => button(one, language)).join('\n')}\n</ul>`,
  );
  return page(TEXTS[language].who, language, `<form method="post" action="/sign-in/${escaped(uid)}">\n${sections.join('\n')}\n</form>`);
}

function button({ subject, name, line, lineSv }: DemoPerson, language: Language): string {
  const who = language === 'sv' ? lineSv : line;
  return `<li><button name="person" value="${escaped(subject)}"><b>${escaped(name)}</b> ${escaped(who)}</button></li>`;
}

/** @param form the provider's own, which the button sends. */
export function signOutPage(form: string, language: Language): string {
  const { leave, yes } = TEXTS[language];
  return page(leave, language, `${form}\n<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>${yes}</button>`);
}

export function signedOutPage(publicUrl: string, language: Language): string {
  return page(TEXTS[language].left, language, back(publicUrl, language));
}

export function failedPage(publicUrl: string, what: string, language: Language): string {
  return page(TEXTS[language].failed, language, `<p><code>${escaped(what)}</code></p>\n${back(publicUrl, language)}`);
}

function back(publicUrl: string, language: Language): string {
  return `<p><a href="${escaped(publicUrl)}/">${TEXTS[language].back}</a></p>`;
}

function page(title: string, language: Language, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Anvisa</title>
<link rel="stylesheet" href="/style.css">
<p class="demo" role="note">${TEXTS[language].demo}</p>
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`;
}

export const STYLE = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
.demo { margin: 0; padding: 0.75rem 1.5rem; background: #ffd43b; border-bottom: 3px solid #1a1a1a; font-weight: 600 }
main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.5rem 3rem }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem }
ul { list-style: none; margin: 0; padding: 0 }
button { font: inherit; text-align: left; padding: 0.6rem 0.8rem; margin: 0 0 0.4rem; border: 1px solid #6b6b6b; border-radius: 4px; background: #fff; cursor: pointer }
li button { display: block; width: 100% }
button:hover { background: #eef4fb }
button:focus-visible, a:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px }
b { display: inline-block; min-width: 9rem }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
