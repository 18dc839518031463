import type { Scene } from '@dachushi/chart/scene.ts';
import { useEffect, useEffectEvent } from 'react';
import { useLanguage } from '../../messages/use-messages.ts';
import styles from './chart.module.css';
import { printSheets } from './print-chart.ts';

/** What the browser prints is the sheet, not the page around it. */
export function usePrinting(scene: Scene): void {
  const language = useLanguage();
  const current = useEffectEvent(() => ({ scene, language }));
  useEffect(() => printSheets(() => current(), { body: styles.printBody ?? '', sheet: styles.printSheet ?? '' }), []);
}
