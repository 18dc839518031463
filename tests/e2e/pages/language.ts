import type { BrowserContext } from '@playwright/test';

/** The interface speaks this language from the first paint on, as after choosing it earlier. */
export async function speak(context: BrowserContext, language: 'zh-CN' | 'en'): Promise<void> {
  await context.addInitScript((kept) => {
    if (location.protocol === 'http:') localStorage.setItem('dachushi.preferences', kept);
  }, JSON.stringify({ language }));
}
