import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Illustrative workbooks, shared with the tests of the reader. */
export function sampleFile(name: string): string {
  return fileURLToPath(new URL(`../../import/samples/${name}`, import.meta.url));
}

export const OFFICE_STYLE = '03-office-style.xlsx';

/** The import of workbooks, step by step. */
export function importPage(page: Page) {
  const step = (name: string) => page.getByRole('navigation', { name: '导入步骤' }).getByRole('button', { name });
  return {
    step,
    heading: page.getByRole('heading', { level: 1 }),
    choose: page.getByRole('button', { name: '选择文件…' }),
    next: page.getByRole('button', { name: '下一步' }),
    confirm: page.getByRole('button', { name: '确认导入并打开工作台' }),
    file: (name: string) => page.getByRole('listitem').filter({ hasText: name }),

    async open(): Promise<void> {
      await page.goto('/import');
      await expect(this.heading).toHaveText('文件');
    },
    async give(...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), this.choose.click()]);
      await chooser.setFiles(files as string[]);
    },
    async expectStep(name: string): Promise<void> {
      await expect(this.heading).toHaveText(name);
      await expect(step(name)).toHaveAttribute('aria-current', 'step');
    },
    async expectFigure(label: string, value: string): Promise<void> {
      const figure = page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
      await expect(figure.getByRole('definition')).toHaveText(value);
    },
  };
}

/** A csv as a person would have it, in UTF-8. */
export function csv(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
