import type { Story } from '../story.js';

export interface NoticeTold {
  readonly act: string;
  readonly recipient: { readonly name: string };
}

/** The notices of a case that the conductor has given, of one kind. */
export async function noticesOf(story: Story, caseNumber: string, act: string): Promise<readonly NoticeTold[]> {
  const { items } = await story.api.get<{ items: readonly NoticeTold[] }>(
    `/api/notices?case=${encodeURIComponent(caseNumber)}&limit=100`,
    'axel',
  );
  return items.filter((notice) => notice.act === act);
}
