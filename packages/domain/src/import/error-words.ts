import type { ImportRefusalCode } from './import-codes.ts';

interface Words {
  readonly en: string;
  /** What to do next, in both languages. */
  readonly how: readonly [zh: string, en: string];
}

const RESAVE = [
  '用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后重新上传。',
  'Open it in Excel or WPS, save it as “Excel workbook (.xlsx)” and upload that.',
] as const;
const CLEAN_COPY = [
  '新建一个空白工作簿，把需要的单元格“选择性粘贴—数值”过去，保存后上传。',
  'Make a new workbook, paste the cells needed as values, save it and upload that.',
] as const;
const SMALLER = [
  '只保留需要的工作表、行和列，分成几个文件上传。',
  'Keep only the sheets, rows and columns that are needed, or split the file.',
] as const;
const WHOLE_NUMBER = [
  '填写 0 或正整数，不知道的留空。',
  'Write 0 or a whole number; leave it empty if unknown.',
] as const;
const CHOOSE_COLUMNS = ['到“列对应”一步指定每列的含义。', 'Say under “Columns” what each column means.'] as const;
const CHOOSE_HEADER = [
  '到“工作表”一步指定表头在第几行；或下载空表填写。',
  'Say under “Sheets” in which row the header is; or fill in the empty template.',
] as const;
const TRY_AGAIN = [
  '请重试；再次出现时减少文件内容。',
  'Try again; if it happens again, make the file smaller.',
] as const;

/** Every reason for which a file or a cell cannot be taken; the Chinese sentences are part of the code list. */
export const ERROR_WORDS: Readonly<Record<ImportRefusalCode, Words>> = {
  'unsupported-format': { en: 'This kind of file is not read', how: RESAVE },
  'magic-mismatch': { en: 'The content does not fit the name of the file', how: RESAVE },
  'corrupt-file': { en: 'The file is damaged and cannot be read', how: RESAVE },
  'encrypted-file': {
    en: 'The file is encrypted',
    how: [
      '在 Excel 或 WPS 中取消打开密码，保存后重新上传。',
      'Remove its password in Excel or WPS, save it and upload it again.',
    ],
  },
  'zip-bomb': { en: 'It unpacks to far too much', how: CLEAN_COPY },
  'nested-archive': { en: 'Another archive is inside', how: CLEAN_COPY },
  'unsafe-entry-name': { en: 'A path inside leads out of the file', how: CLEAN_COPY },
  'overlapping-entries': { en: 'Parts of the file overlap', how: CLEAN_COPY },
  'size-mismatch': { en: 'Parts of the file are not of the size they claim', how: RESAVE },
  'too-many-entries': { en: 'The file has too many parts', how: CLEAN_COPY },
  'xml-dtd-forbidden': { en: 'The file declares entities, which is not allowed', how: CLEAN_COPY },
  'xml-too-deep': { en: 'The file is nested too deeply', how: CLEAN_COPY },
  'malformed-xml': { en: 'The file is malformed', how: RESAVE },
  'macro-forbidden': { en: 'The file has macros', how: RESAVE },
  'external-link-forbidden': { en: 'The file links to other workbooks', how: CLEAN_COPY },
  'embedded-object-forbidden': { en: 'The file has embedded objects', how: CLEAN_COPY },
  'text-too-long': {
    en: 'A cell holds too much text',
    how: ['把该单元格缩短到 5,000 字以内。', 'Shorten the cell to at most 5,000 characters.'],
  },
  'too-many-merges': { en: 'There are too many merged ranges', how: CLEAN_COPY },
  'too-many-rows': { en: 'There are too many rows', how: SMALLER },
  'too-many-strings': { en: 'There are too many different texts', how: SMALLER },
  'duplicate-entry': { en: 'Two parts inside have the same name', how: CLEAN_COPY },
  'too-many-columns': { en: 'There are too many columns', how: SMALLER },
  'file-too-large': { en: 'The file is larger than 20 MB', how: SMALLER },
  'bad-cell-reference': { en: 'A cell has an impossible address', how: RESAVE },
  'bad-string-index': { en: 'A cell points to a text that is not there', how: RESAVE },
  'empty-sheet': {
    en: 'There is nothing in it',
    how: ['检查是否选错了文件或工作表。', 'Check that it is the right file and sheet.'],
  },
  'no-header': { en: 'No header row was found', how: CHOOSE_HEADER },
  'no-data-rows': {
    en: 'There is a header and nothing below it',
    how: [
      '在表头下面填写部门和处室后重新上传。',
      'Write departments and divisions below the header and upload it again.',
    ],
  },
  'duplicate-header': { en: 'Two columns have the same name', how: CHOOSE_COLUMNS },
  'missing-required-column': { en: 'A column that is needed is missing', how: CHOOSE_COLUMNS },
  'binary-content': { en: 'The text file has binary content', how: RESAVE },
  'encoding-error': {
    en: 'The encoding of the text cannot be made out',
    how: ['另存为“CSV UTF-8”或 .xlsx 后重新上传。', 'Save it as “CSV UTF-8” or .xlsx and upload that.'],
  },
  'mojibake-suspected': {
    en: 'The text looks garbled',
    how: [
      '核对建议的修复结果，采用修复；或用正确编码重新导出。',
      'Look at the proposed repair and take it, or export the file again.',
    ],
  },
  'unbalanced-quote': {
    en: 'A quotation mark in the CSV is not closed',
    how: ['检查该行的引号是否成对。', 'Check that quotation marks in this row come in pairs.'],
  },
  'ragged-row': {
    en: 'A row of the CSV has another number of columns than the header',
    how: ['检查该行是否多了或少了分隔符。', 'Check the row for a separator too many or too few.'],
  },
  'negative-number': { en: 'Establishment or posts are negative', how: WHOLE_NUMBER },
  'non-integer': { en: 'Establishment or posts are not a whole number', how: WHOLE_NUMBER },
  'not-a-number': { en: 'This is not a number', how: WHOLE_NUMBER },
  'number-out-of-range': {
    en: 'The number is beyond anything plausible',
    how: ['核对数字，可能多写了位数。', 'Check the number; it may have a digit too many.'],
  },
  'missing-department': {
    en: 'The department is missing',
    how: ['填写部门名称，或跳过该行。', 'Write the department, or skip the row.'],
  },
  'missing-division-name': {
    en: 'The name of the division is missing',
    how: ['填写处室名称；不是处室时跳过该行。', 'Write the name; skip the row if it is no division.'],
  },
  'duplicate-division': {
    en: 'The department has two divisions of this name',
    how: ['改正其中一个名称，或跳过重复的一行。', 'Correct one of the names, or skip the row that repeats.'],
  },
  'name-too-long': {
    en: 'The name is too long',
    how: ['名称最多 60 个字，请缩短。', 'A name has at most 60 characters; shorten it.'],
  },
  'invalid-name': {
    en: 'The name has no visible character',
    how: ['重新填写名称，或跳过该行。', 'Write the name again, or skip the row.'],
  },
  'formula-without-cached-value': {
    en: 'A required figure is a formula without a saved result',
    how: [
      '在这里填写数字；或用 Excel、WPS 打开保存后重新上传。',
      'Write the figure here, or open and save the workbook and upload it again.',
    ],
  },
  'cell-error-value': {
    en: 'The cell holds an error value such as #REF!',
    how: ['填写正确的内容。', 'Write what should stand here.'],
  },
  'personal-data-table': {
    en: 'This looks like a list of named people, which must not be imported',
    how: ['只上传机构编制台账，不要上传人员名册。', 'Upload the ledger of divisions, not a list of people.'],
  },
  'conflicting-duplicate': {
    en: 'The same division stands in two places with different figures',
    how: ['核对后跳过不对的一行，或改成一致。', 'Skip the wrong row, or make both agree.'],
  },
  'import-timeout': { en: 'Reading took too long and was stopped', how: SMALLER },
  'import-cancelled': { en: 'Reading was cancelled', how: ['需要时重新上传。', 'Upload it again when needed.'] },
  'import-crashed': { en: 'Reading broke off; nothing was imported', how: TRY_AGAIN },
};
