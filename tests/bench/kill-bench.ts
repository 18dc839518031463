import { killedHouse, WINDOWS, WRITERS } from '../crash/killed-house.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const HOUSES = 2;
const KILLS = 25;

/** The test of the kills once more, for its figures. */
export async function benchKill(): Promise<readonly Table[]> {
  const tallies = await Promise.all(Array.from({ length: HOUSES }, () => killedHouse(KILLS)));
  const sum = (figure: 'kills' | 'acknowledged' | 'durableUnanswered' | 'lost' | 'duplicates' | 'risen'): number =>
    tallies.reduce((total, tally) => total + tally[figure], 0);
  const different = tallies.reduce((total, tally) => total + tally.windowsDifferent, 0);
  const faults = tallies.reduce((total, tally) => total + tally.faults.length, 0);
  const none = (name: string, count: number): readonly string[] => [name, String(count), verdict(count === 0, '0')];
  return [
    {
      title: 'kill -9 under load',
      head: ['', 'count', 'goal'],
      rows: [
        ['kills of the real process', String(sum('kills')), verdict(sum('kills') >= 50, '≥ 50')],
        ['commands acknowledged meanwhile', String(sum('acknowledged')), '–'],
        ['on disk when the process died, answered only when sent again', String(sum('durableUnanswered')), '–'],
        none('acknowledged and lost', sum('lost')),
        none('written twice', sum('duplicates')),
        none('refused and in the log all the same', sum('risen')),
        none('faults of file, numbering or chain, looked for after every kill', faults),
        none('windows that end with another plan than the server', different),
      ],
      note: `${HOUSES} servers at once, each under ${WRITERS} writers on four plans and ${WINDOWS} real windows that reconnect`,
    },
  ];
}
