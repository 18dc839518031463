import { defineMessages, messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';

/** What went wrong between this window and the server, and what to do next. */
const problemMessages = defineMessages({
  zh: {
    network: '连不上服务器。请检查网络或服务是否在运行，稍后重试。',
    invalid_request: '服务器看不懂这次请求。请刷新页面后重试。',
    invalid_json: '文件不是有效的 JSON。请检查文件是否完整。',
    unknown_command: '服务器不认识这种操作，版本可能不同。请刷新页面。',
    invalid_baseline: '现状资料有问题，没有保存。请按下面的位置逐条改正。',
    invalid_plan_file: '方案文件有问题，没有导入。请按下面的位置核对，或重新导出。',
    cross_origin: '服务器拒绝来自其他网址的修改。请从本服务器的网址打开。',
    not_found: '服务器上没有这个地址。请回到全部方案。',
    plan_unknown: '服务器上没有这个方案。请回到全部方案。',
    baseline_unknown: '服务器上没有这份现状资料。请重新上传。',
    body_too_large: '内容太大，服务器没有接收。请拆分后再试。',
    export_impossible: '图太大，画不出这种文件。请少选几个部门，或改用 SVG。',
    export_busy: '正在导出的文件太多。请稍后再试。',
    export_timeout: '导出超过了时限，已停止。请少选几个部门再试。',
    import_unknown: '这次导入已不在服务器上。上传的文件在确认后或一小时后删除，请重新选择文件。',
    import_not_ready: '文件还没有读完。请稍等再试。',
    import_has_errors: '还有错误没有改正，没有导入任何内容。请到“问题”一步改正。',
    import_needs_baseline: '事项表要并入一份现状。请先选择。',
    import_combined: '这是几个文件合并的结果。请在出错的那个文件里改正。',
    import_busy: '正在导入的文件太多。请稍后再试。',
    upload_incomplete: '文件没有传完整。请检查网络后重新上传。',
    multipart_expected: '文件没有传成。请重新上传。',
    key_reused: '编号被别的操作用过，没有改动。请重新应用这一步。',
    internal: '服务器出错了，数据没有改动。请重试；若再次出现，请告诉管理员。',
    sample_broken: '示例资料损坏，打不开示例；其他功能不受影响。请告诉管理员。',
    storage_failed: '服务器写盘失败，这次修改没有保存。请告诉管理员。',
    stopping: '服务器正在重启。操作已留在本机，稍后自动发送。',
    not_ready: '服务器还没有准备好。请稍后重试。',
    storage_full: '服务器磁盘已满，修改暂时保存不了；已有内容可以查看。请告诉管理员。',
    unexpected: '出现了没有料到的问题。请重试；若再次出现，请刷新页面。',
  },
  en: {
    network: 'The server cannot be reached. Check the network or whether the service runs, then try again.',
    invalid_request: 'The server does not understand this request. Reload the page and try again.',
    invalid_json: 'The file is not valid JSON. Check that it is complete.',
    unknown_command: 'The server does not know this command; versions may differ. Reload the page.',
    invalid_baseline: 'The baseline has problems and was not stored. Correct them at the places below.',
    invalid_plan_file: 'The plan file has problems and was not imported. Check the places below, or export it again.',
    cross_origin: 'The server refuses changes asked for by another address. Open it from its own address.',
    not_found: 'The server has nothing at this address. Go back to all plans.',
    plan_unknown: 'The server has no such plan. Go back to all plans.',
    baseline_unknown: 'The server has no such baseline. Upload it again.',
    body_too_large: 'It is too large and was not taken. Split it and try again.',
    export_impossible: 'The chart is too large for this file. Choose fewer departments, or take SVG.',
    export_busy: 'Too many files are being made. Try again in a moment.',
    export_timeout: 'Making the file took too long and was stopped. Choose fewer departments.',
    import_unknown:
      'This import is no longer on the server: files are deleted when confirmed or after an hour. Choose the file again.',
    import_not_ready: 'The file is not read yet. Try again in a moment.',
    import_has_errors: 'Errors remain and nothing was imported. Correct them under “Problems”.',
    import_needs_baseline: 'A list of matters joins a baseline. Choose it first.',
    import_combined: 'This is several files put together. Correct the file that is wrong.',
    import_busy: 'Too many files are being imported. Try again later.',
    upload_incomplete: 'The file did not arrive whole. Check the network and upload it again.',
    multipart_expected: 'The file was not taken. Upload it again.',
    key_reused: 'Its number was used for something else; nothing was changed. Apply this step again.',
    internal: 'The server failed; nothing was changed. Try again, and tell the administrator if it happens again.',
    sample_broken: 'The sample is damaged and cannot be opened; everything else works. Tell the administrator.',
    storage_failed: 'The server could not write to its disk; this change was not saved. Tell the administrator.',
    stopping: 'The server is restarting. Your changes stay on this computer and are sent by themselves.',
    not_ready: 'The server is not ready yet. Try again shortly.',
    storage_full:
      'The server’s disk is full: changes cannot be saved for now, reading goes on. Tell the administrator.',
    unexpected: 'Something unforeseen happened. Try again, and reload the page if it happens again.',
  },
});

/** A sentence for the code of a problem, also for one that is not known here. */
export function problemText(code: string, language: Language): string {
  const sentences: Readonly<Record<string, string>> = messagesFor(problemMessages, language);
  return (Object.hasOwn(sentences, code) ? sentences[code] : sentences['unexpected']) ?? '';
}
