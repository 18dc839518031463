import type { Locator, Page } from '@playwright/test';

/** The panel beside the board, or its sheet on a phone, as a person names what is in it. */
export function inspectorOf(page: Page, place?: Locator) {
  const panel = place ?? page.getByRole('complementary', { name: '详情' });
  return {
    panel,
    tab: (name: RegExp) => panel.getByRole('tab', { name }),
    note: (title: string) => panel.getByRole('listitem').filter({ hasText: title }).first(),
    button: (name: string | RegExp) => panel.getByRole('button', { name }).first(),
    dutyMenu: (text: string) => panel.getByRole('button', { name: new RegExp(`^职责操作：.*${text}`, 'u') }),
    itemMenu: (name: string) => panel.getByRole('button', { name: `事项操作：${name}` }),
    entry: (name: string) => page.getByRole('menuitem', { name }),
    ask: (title: string | RegExp) => page.getByRole('dialog', { name: title }),
  };
}
