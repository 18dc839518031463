import type { PolicyField } from '@dachushi/domain/policy.ts';
import type { messagesFor } from '../../messages/catalogue.ts';
import type { policyMessages } from '../../messages/policy.ts';

export type PolicyWords = ReturnType<typeof messagesFor<(typeof policyMessages)['zh']>>;

/** What a setting is called: target and band are one, with one source. */
export function settingName(field: PolicyField, words: PolicyWords): string {
  return field === 'target' ? words.targetTitle : words[field];
}
