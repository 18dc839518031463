import type { Because } from './refusal.ts';

/** How to get a file that can be read out of one that cannot. */
export function saveAsXlsx(kind: string): Because {
  return {
    zh: `这是 ${kind} 文件：请在 Excel 或 WPS 中打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入`,
    en: `It is ${kind}: open it in Excel or WPS, choose “Save as”, type “Excel Workbook (*.xlsx)”, and import that`,
  };
}
