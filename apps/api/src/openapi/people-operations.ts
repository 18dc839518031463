import { ME, NAME_BODY, PEOPLE, PRESENCE_BODY } from '../people/people-schema.ts';
import type { Operation } from './operation.ts';

/** Names, and who is in a plan now. */
export const PEOPLE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/me',
    zh: '我的操作者编号和姓名（未填为 null）',
    en: 'Who I am in the log, and what I want to be called (null until I say)',
    status: 200,
    answer: ME,
    problems: [],
  },
  {
    method: 'put',
    path: '/api/me',
    zh: '填写或改姓名，1–20 字；null 收回',
    en: 'Gives or changes my name, 1–20 characters; null takes it back',
    body: NAME_BODY,
    status: 200,
    answer: ME,
    problems: ['invalid_request', 'person_name', 'cross_origin', 'storage_full', 'storage_failed', 'stopping'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/people',
    zh: '方案里出现过的人，以及现在在场的人各在哪里',
    en: 'Who appears in a plan’s log, and who is in it now and where',
    status: 200,
    answer: PEOPLE,
    problems: ['plan_unknown'],
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/presence',
    zh: '说明本窗口在哪里、拿着什么；只在内存里，35 秒不说就算离开，拿着的 10 秒后放下；经事件流 presence 转告',
    en: 'Says where this window is and what it holds; in memory only, gone after 35 s of silence, a hold after 10 s; told on the event stream as presence',
    body: PRESENCE_BODY,
    status: 204,
    answer: null,
    problems: ['invalid_request', 'plan_unknown', 'cross_origin'],
  },
];
