import { defineMessages } from './catalogue.ts';

export const componentMessages = defineMessages({
  zh: {
    toasts: '通知',
    dismiss: '关闭',
    clear: '清除',
    partMissing: '这一部分还没有取到',
    partComes: '连上服务器后自动打开',
    saved: '已保存',
    saving: (count: number) => `保存中 ${count}`,
    offline: (count: number) => (count === 0 ? '离线' : `离线，${count} 项待发送`),
    needsAttention: (count: number) => `需处理 ${count}`,
  },
  en: {
    toasts: 'Notifications',
    dismiss: 'Close',
    clear: 'Clear',
    partMissing: 'This part has not come yet',
    partComes: 'It opens once the server is reached',
    saved: 'Saved',
    saving: (count: number) => `Saving ${count}`,
    offline: (count: number) => (count === 0 ? 'Offline' : `Offline, ${count} to send`),
    needsAttention: (count: number) => `Needs attention ${count}`,
  },
});
