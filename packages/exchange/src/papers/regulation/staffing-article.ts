import { addEstablishment, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentFacts } from '../paper-facts.ts';
import { placesWords } from '../words/count-words.ts';
import { sidesOf } from './sides.ts';
import type { RevisionLine } from './sides.ts';

/** Places by kind and posts, before and after, from the ledgers. */
export function staffingArticle({ assessment }: DepartmentFacts): readonly RevisionLine[] {
  const { establishment, posts } = assessment.ledgers;
  const reserve = totalEstablishment(establishment.reserve);
  const after = addEstablishment(establishment.units, establishment.reserve);
  const { chief, deputy, other } = posts.specialists;
  const specialists = chief + deputy + other;
  const seats = ({ chief: first, deputy: second }: { readonly chief: number; readonly deputy: number }) =>
    `内设机构领导职数：正职${first}名、副职${second}名`;
  const stay = posts.transitional > 0 ? `，另过渡期副职${posts.transitional}名` : '';
  const free = posts.free.chief + posts.free.deputy;
  return [
    {
      ...sidesOf(`内设机构${placesWords(establishment.before)}。`, `内设机构${placesWords(after)}。`),
      note: reserve > 0 ? `其中部门留用${reserve}名` : '',
    },
    {
      ...sidesOf(`${seats(posts.before)}。`, `${seats(posts)}${stay}。`),
      note: free > 0 ? `腾出未安排：正职${posts.free.chief}名、副职${posts.free.deputy}名` : '',
    },
    ...(specialists === 0
      ? []
      : [
          {
            before: [{ text: '—' }],
            after: [{ text: `设专员${specialists}名，不计入内设机构数。`, mark: 'comes' as const }],
            note: `使用正职职数${chief}名、副职职数${deputy}名${other > 0 ? `、其他来源${other}名` : ''}`,
          },
        ]),
  ];
}
