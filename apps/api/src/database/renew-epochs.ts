import type { IdSource } from '../id-source.ts';
import type { Connection } from './open-database.ts';

/**
 * After a restore every plan has another history than the windows that are still open may have seen: a new epoch makes each of
 * them notice, read the plan anew and send again what it still holds.
 * @returns how many plans were renewed.
 */
export function renewEpochs(connection: Connection, ids: IdSource): number {
  const plans = connection.prepare<[], { id: string }>('SELECT id FROM plan').all();
  const renew = connection.prepare<[string, string]>('UPDATE plan SET epoch = ? WHERE id = ?');
  const all = connection.transaction(() => {
    for (const { id } of plans) renew.run(ids.next('e'), id);
  });
  all.immediate();
  return plans.length;
}
