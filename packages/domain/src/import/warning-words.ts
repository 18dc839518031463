import type { ImportWarningCode } from './import-codes.ts';

/** What the reader did by itself, in English; the Chinese sentences are part of the code list. */
export const WARNINGS_EN: Readonly<Record<ImportWarningCode, string>> = {
  'title-rows-skipped': 'Title, “filled in by”, date and unit lines above the header were skipped',
  'multi-row-header': 'The header takes two or more rows; they were joined into one name per column',
  'merged-cells-filled': 'The value of a merged cell was filled into every row it covers',
  'blank-department-filled': 'The department cell is empty (not merged); the department above was used',
  'section-row-as-department': 'A row with only a department name is the department of the rows below it',
  'sheet-name-as-department': 'There is no department column; the name of the sheet (or its title) is the department',
  'subtotal-skipped': 'Subtotal and total rows were skipped; they count neither as divisions nor as establishment',
  'summary-sheet-skipped': 'A summary sheet that repeats the others was skipped',
  'hidden-sheet-skipped': 'A hidden sheet was skipped',
  'hidden-rows-included': 'Hidden or filtered rows were imported all the same',
  'footnote-skipped': 'Notes below the table were skipped',
  'blank-row-skipped': 'Empty rows were skipped',
  'repeated-header-skipped': 'Title or header rows repeated inside the table were skipped',
  'leader-row-skipped': 'Rows of leaders are no divisions and were skipped',
  'nameplate-row-attached': 'A nameplate row was joined to the division above and is not counted',
  'nameplate-extracted': 'A nameplate in brackets was taken out of the name',
  'fullwidth-normalised': 'Full-width figures, letters or signs were turned into usual ones',
  'unit-suffix-stripped': 'Units after figures (名, 个, 人) were removed',
  'text-number-converted': 'Figures stored as text were turned into numbers',
  'thousand-separator-removed': 'Thousands separators were removed from figures',
  'expression-summed': 'Figures such as “3+1” were added up',
  'inclusive-breakdown-parsed': 'Of “5（含工勤1）” the total 5 is taken; the part in brackets is included in it',
  'placeholder-as-empty': 'Signs such as “—”, “/” and “无” are read as no value',
  'leadership-parsed': 'Posts such as “正1副2” were split into heads and deputies',
  'whitespace-in-name-removed': 'Spaces in or around a name were removed',
  'linebreak-in-name-removed': 'Line breaks in a name were removed',
  'formula-value-used': 'The saved result of a formula was used',
  'formula-without-cached-value': 'A formula has no saved result',
  'totals-mismatch': 'A total in the file differs from the sum of its rows',
  'totals-match': 'The totals in the file agree with the sum of their rows',
  'leading-zero-kept': 'Codes kept their leading zeros (read as text)',
  'long-code-kept-as-text': 'Codes of 15 or more digits were kept as text',
  'code-precision-lost': 'Codes of 15 or more digits are numbers in the file; their last digits may be wrong',
  'column-ignored': 'Columns that were not recognised are not imported',
  'personal-data-column-ignored': 'Columns with personal data (names, identity numbers) are not imported',
  'encoding-detected': 'The file is not UTF-8; it was read in the encoding found (GB18030, UTF-16 …)',
  'delimiter-detected': 'Columns are not parted by commas; the separator found was used',
  'mixed-newlines': 'The file mixes several kinds of line ends',
  'bidi-control-removed': 'Characters that turn the writing direction were removed from a name',
  'zero-width-removed': 'Invisible characters were removed from a name',
  'markup-in-name': 'A name holds angle brackets or similar; it is kept as plain text',
  'formula-like-text': 'A text begins with =, +, - or @; it is kept as plain text',
  'control-char-removed': 'Control characters were removed',
  'dimension-ignored': 'The size that the sheet claims differs from its content and was ignored',
  'over-leadership': 'There are more leading posts than the establishment allows',
  'supervision-missing': 'An approval matter has no supervising division',
};

interface Advice {
  readonly zh: string;
  readonly en: string;
}

/** For warnings that are more than an account of what was done. */
export const WARNING_ADVICE: Readonly<Partial<Record<ImportWarningCode, Advice>>> = {
  'blank-department-filled': {
    zh: '核对这些行是否确属上一行的部门。',
    en: 'Check that these rows belong to the department above.',
  },
  'section-row-as-department': {
    zh: '核对部门名称；不是部门时，在“工作表”一步改选部门来源。',
    en: 'Check the names; if they are no departments, change where departments come from under “Sheets”.',
  },
  'sheet-name-as-department': {
    zh: '核对部门名称；不对时，在“工作表”一步改选部门来源。',
    en: 'Check the names; otherwise change where departments come from under “Sheets”.',
  },
  'summary-sheet-skipped': {
    zh: '如果它不是汇总，在“工作表”一步勾选导入。',
    en: 'If it is no summary, tick it under “Sheets”.',
  },
  'hidden-sheet-skipped': {
    zh: '需要时在“工作表”一步勾选导入。',
    en: 'Tick it under “Sheets” if it is needed.',
  },
  'hidden-rows-included': {
    zh: '不需要的行请在预览前跳过，或在原表删除后重新上传。',
    en: 'Skip rows that are not wanted, or delete them in the workbook and upload it again.',
  },
  'leader-row-skipped': {
    zh: '领导行上的编制不计入处室，核对合计时已单列。',
    en: 'Establishment on these rows belongs to no division; it is shown apart in the totals.',
  },
  'expression-summed': { zh: '核对求和结果。', en: 'Check the sums.' },
  'inclusive-breakdown-parsed': {
    zh: '核对总数是否包含括号内的人数。',
    en: 'Check that the total includes the bracket.',
  },
  'formula-value-used': {
    zh: '原表重新计算并保存过即可放心使用。',
    en: 'Safe if the workbook was recalculated and saved.',
  },
  'formula-without-cached-value': {
    zh: '用 Excel 或 WPS 打开原表，保存后重新上传；或在这里填写数字。',
    en: 'Open and save the workbook in Excel or WPS and upload it again, or write the figure here.',
  },
  'totals-mismatch': {
    zh: '到“预览”核对合计；导入以逐行数字为准，不采用表内合计。',
    en: 'Compare the totals under “Preview”; the single rows are imported, not the totals of the file.',
  },
  'code-precision-lost': {
    zh: '把原表该列改为文本格式，重新填写编码。',
    en: 'Format the column as text in the workbook and write the codes again.',
  },
  'column-ignored': { zh: '需要的列在“列对应”一步指定含义。', en: 'Say what a needed column means under “Columns”.' },
  'encoding-detected': { zh: '看一眼预览中的名称是否正常。', en: 'See whether the names in the preview look right.' },
  'markup-in-name': { zh: '名称写错时请在这里改正。', en: 'Correct the name here if it is wrong.' },
  'over-leadership': {
    zh: '不影响导入；核对职数与编制。',
    en: 'It does not hinder the import; check posts and establishment.',
  },
  'supervision-missing': {
    zh: '不影响导入；改革后应明确监管处室。',
    en: 'It does not hinder the import; name a supervising division in the reform.',
  },
};
