import type { AlignedDepartment } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import { Fraction } from '../../components/fraction.tsx';
import { classNames } from '../../components/class-names.ts';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { figureRows, saidRatios } from './figure-words.ts';
import { StandingCell } from './standing-cell.tsx';
import styles from './take-over-dialog.module.css';

/** So many divisions are listed one by one; of the rest only the departments are counted. */
const MOST_ROWS = 40;

/** The plan now and after: ratios, every figure that changes, and each division that fares otherwise. */
export function ChangeSummary({ change }: { readonly change: PlansCompared }) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const [now, then] = change.plans;
  if (!now || !then) return null;
  const [was, is] = [saidRatios(now.figures, language), saidRatios(then.figures, language)];
  const figures = figureRows(language).filter(({ say }) => say(now.figures) !== say(then.figures));
  const touched = change.departments.filter(({ rows }) => rows.some(({ alike }) => !alike));
  const shown = firstDepartments(touched);
  return (
    <section className={styles.summary}>
      <h3 className={styles.heading}>{words.summary}</h3>
      <table className={styles.figures}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {was.map(({ mark, label, value, numerator, denominator }, at) => {
            const next = is[at];
            return (
              <tr key={mark}>
                <th scope="row">
                  {mark} {label}
                </th>
                <td>
                  <span className={styles.ratio}>
                    {value} <Fraction small numerator={numerator} denominator={denominator} />
                  </span>
                </td>
                <td className={classNames(next?.value !== value && styles.changed)}>
                  <span className={styles.ratio}>
                    {next?.value}{' '}
                    <Fraction small numerator={next?.numerator ?? ''} denominator={next?.denominator ?? ''} />
                  </span>
                </td>
              </tr>
            );
          })}
          {figures.map(({ id, label, say }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{displayName(say(now.figures))}</td>
              <td className={styles.changed}>{displayName(say(then.figures))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {touched.length > 0 && <p className={styles.note}>{words.touched(touched.length)}</p>}
      {shown.map((department) => (
        <TouchedDepartment key={department.departmentId} department={department} change={change} />
      ))}
      {touched.length > shown.length && (
        <p className={styles.note}>{words.moreDepartments(touched.length - shown.length)}</p>
      )}
    </section>
  );
}

function firstDepartments(touched: readonly AlignedDepartment[]): readonly AlignedDepartment[] {
  let rows = 0;
  return touched.filter((department, at) => {
    rows += department.rows.filter(({ alike }) => !alike).length;
    return at === 0 || rows <= MOST_ROWS;
  });
}

interface TouchedDepartmentProps {
  readonly department: AlignedDepartment;
  readonly change: PlansCompared;
}

function TouchedDepartment({ department, change }: TouchedDepartmentProps) {
  const { departmentId, name, scenarios, rows } = department;
  const divisions = new Map(change.departments.flatMap((each) => each.rows.map((row) => [row.id, row.name] as const)));
  const departments = new Map(change.departments.map((each) => [each.departmentId as string, each.name]));
  const words = {
    nameOf: (id: string) => divisions.get(id) ?? id,
    departmentOf: (id: string) => departments.get(id) ?? id,
    homeId: departmentId,
  };
  return (
    <table className={styles.department}>
      <thead>
        <tr>
          <th scope="rowgroup">{displayName(name)}</th>
          <td>{scenarios[0]?.after}</td>
          <td>→ {scenarios[1]?.after}</td>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ alike }) => !alike)
          .map((row) => (
            <tr key={row.id}>
              <th scope="row">{displayName(row.name)}</th>
              <td>
                <StandingCell standing={row.standings[0]} name={row.name} {...words} />
              </td>
              <td>
                <StandingCell standing={row.standings[1]} name={row.name} {...words} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
