import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The page of all plans. */
export function startPage(page: Page) {
  return {
    openSample: page.getByRole('button', { name: '打开示例' }),
    openFinished: page.getByRole('button', { name: '看已完成的改革' }),
    chooseFile: page.getByRole('button', { name: '选择文件…' }),
    newBlank: page.getByRole('button', { name: '新建空白方案' }),
    refusal: page.getByRole('dialog', { name: '没有打开' }),
    plans: page.getByRole('link').filter({ hasText: '个部门' }),

    async open(address = '/'): Promise<void> {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  };
}
