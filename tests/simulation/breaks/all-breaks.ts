import type { Break } from './break.ts';
import { CLIENT_BREAKS } from './client-breaks.ts';
import { SERVER_BREAKS } from './server-breaks.ts';

export const BREAKS: readonly Break[] = [...SERVER_BREAKS, ...CLIENT_BREAKS];
