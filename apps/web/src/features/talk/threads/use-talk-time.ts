import { formatDate, formatTime } from '../../../messages/format.ts';
import { useLanguage } from '../../../messages/use-messages.ts';

/** 14:32 of today, else with the day. */
export function useTalkTime(): (time: string) => string {
  const language = useLanguage();
  return (time) => {
    const date = new Date(time);
    const today = date.toDateString() === new Date().toDateString();
    return today ? formatTime(date) : `${formatDate(date, language)} ${formatTime(date)}`;
  };
}
