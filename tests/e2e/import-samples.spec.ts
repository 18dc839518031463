import { readFileSync } from 'node:fs';
import { IMPORT_WARNINGS } from '@dachushi/domain/import/import-codes.ts';
import { importPage, sampleFile } from './pages/import-page.ts';
import { expect, test } from './story-test.ts';

interface Expected {
  readonly file: string;
  readonly departments: number;
  readonly divisions: number;
  readonly establishmentTotal: number | null;
  readonly leadership?: { readonly chief: number; readonly deputy: number };
  readonly items?: number;
  readonly warnings: readonly (keyof typeof IMPORT_WARNINGS)[];
  readonly forbiddenWarnings: readonly (keyof typeof IMPORT_WARNINGS)[];
}

const { files } = JSON.parse(readFileSync(sampleFile('expected.json'), 'utf8')) as { files: readonly Expected[] };

for (const expected of files) {
  const { file, departments, divisions, establishmentTotal, leadership, items, warnings, forbiddenWarnings } = expected;
  test(`${file} shows its counts, totals and warnings in the wizard`, async ({ page }) => {
    const wizard = importPage(page);
    await wizard.open();
    await wizard.give(sampleFile(file));
    await wizard.expectStep('预览');
    await wizard.expectFigure('部门', `${departments} 个`);
    await wizard.expectFigure('处室', `${divisions} 个`);
    if (establishmentTotal !== null) await wizard.expectFigure('编制', `${establishmentTotal} 名`);
    if (leadership) await wizard.expectFigure('正职', `${leadership.chief} 名`);
    if (leadership) await wizard.expectFigure('副职', `${leadership.deputy} 名`);
    if (items !== undefined) await wizard.expectFigure('事项', `${items} 项`);
    await wizard.step('问题').click();
    await wizard.expectStep('问题');
    for (const code of warnings)
      await expect(page.getByText(IMPORT_WARNINGS[code], { exact: false }).first(), code).toBeVisible();
    for (const code of forbiddenWarnings) await expect(page.getByText(IMPORT_WARNINGS[code]), code).toHaveCount(0);
  });
}
