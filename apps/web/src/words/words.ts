import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, type Language, rememberLanguage } from '../session/language.js';
import type { Namespace } from './catalogue.js';
import { unbroken } from './unbroken.js';

const files = import.meta.glob<{ default: object }>('./{sv,en}/*.ts');
/** What every page says. */
const ALWAYS: readonly Namespace[] = ['common'];
const KEPT_TOGETHER: PostProcessorModule = {
  type: 'postProcessor',
  name: 'kept-together',
  process: (said: unknown) => (typeof said === 'string' ? unbroken(said) : said) as string,
};
const loaded = new Set<Namespace>(ALWAYS);

export async function beginWords(): Promise<void> {
  const language = chosenLanguage();
  await i18next
    .use(initReactI18next)
    .use(KEPT_TOGETHER)
    .init({
      lng: language,
      supportedLngs: ['sv', 'en'],
      ns: [],
      defaultNS: 'common',
      resources: {},
      interpolation: { escapeValue: false },
      postProcess: KEPT_TOGETHER.name,
      react: { useSuspense: false },
    });
  await load(language, ALWAYS);
  document.documentElement.lang = language;
}

/** The catalogues of a page; its route asks for them together with its code. */
export async function loadWords(...namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) loaded.add(namespace);
  await load(i18next.language as Language, namespaces);
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language, [...loaded]);
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

async function load(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !i18next.hasResourceBundle(language, namespace));
  await Promise.all(
    missing.map(async (namespace) => {
      const words = await files[`./${language}/${namespace}.ts`]?.();
      if (words) i18next.addResourceBundle(language, namespace, words.default);
    }),
  );
}
