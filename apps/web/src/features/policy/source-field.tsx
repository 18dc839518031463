import type { PolicyField } from '@dachushi/domain/policy.ts';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { SectionProps } from './section-props.ts';
import { settingName } from './setting-name.ts';
import { TypedField } from './typed-field.tsx';

/** Where a value comes from, in the planner's words; empty is 政策设定. */
export function SourceField({ field, draft, problems, onEdit }: SectionProps & { readonly field: PolicyField }) {
  const words = useMessages(policyMessages);
  return (
    <TypedField
      label={words.sourceOf(settingName(field, words))}
      value={draft.sources[field]}
      placeholder={words.setting}
      problem={problems.get(`source ${field}`)}
      onChange={(typed) => onEdit({ ...draft, sources: { ...draft.sources, [field]: typed } })}
    />
  );
}
