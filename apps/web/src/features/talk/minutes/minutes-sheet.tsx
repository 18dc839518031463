import type { MinutesAnswer, MinutesPart } from '@dachushi/domain/protocol/minutes.ts';
import { Tag } from '../../../components/tag.tsx';
import { minutesMessages } from '../../../messages/minutes.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from './minutes.module.css';

/** The minutes as they are printed: sentence for sentence those of the Word file. */
export function MinutesSheet({ minutes }: { readonly minutes: MinutesAnswer }) {
  const words = useMessages(minutesMessages);
  return (
    <article className={styles.sheet} lang="zh-CN">
      <header className={styles.title}>
        <h2>{minutes.title}</h2>
        {minutes.notice !== null && <Tag tooltip={minutes.notice}>{words.illustrative}</Tag>}
      </header>
      {minutes.sections.map(({ name, paragraphs, parts }, at) => (
        <section key={name}>
          <h3 className={styles.level1}>
            {NUMERALS[at] ?? at + 1}、{name}
          </h3>
          {paragraphs.map((text) => (
            <p key={text} className={styles.body}>
              {text}
            </p>
          ))}
          {parts.map((part, number) => (
            <PartOf key={part.name} part={part} number={number} />
          ))}
        </section>
      ))}
      <footer className={styles.origin}>
        {minutes.notice !== null && <p>{minutes.notice}</p>}
        {minutes.origin.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function PartOf({ part, number }: { readonly part: MinutesPart; readonly number: number }) {
  return (
    <>
      <h4 className={styles.level2}>
        （{chinese(number + 1)}）{part.name}
      </h4>
      {part.sentences.map((text) => (
        <p key={text} className={styles.body}>
          {text}
        </p>
      ))}
      <ol className={styles.points}>
        {part.points.map((text, at) => (
          <li key={at} className={styles.body}>
            {at + 1}.{text}
          </li>
        ))}
      </ol>
    </>
  );
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一 … 九十九: there are never more departments. */
function chinese(number: number): string {
  if (number <= 10) return NUMERALS[number - 1] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : (NUMERALS[tens - 1] ?? '')}十${ones === 0 ? '' : (NUMERALS[ones - 1] ?? '')}`;
}
