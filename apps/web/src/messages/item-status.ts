import { defineMessages } from './catalogue.ts';

/** What becomes of an item, by the status itself. */
export const itemStatusMessages = defineMessages({
  zh: { 保留: '保留', 承接: '承接', 新增: '新增', 取消: '取消', 下放: '下放' },
  en: { 保留: 'Kept', 承接: 'Taken over', 新增: 'New', 取消: 'Cancelled', 下放: 'Handed down' },
});
