import { useEffect, useState } from 'react';
import { chinaDate } from '@/lib/journey/china-date.ts';

/** How often the day is looked at; a page may stay open over midnight, over sleep, or while a clock is set. */
const everyMs = 60_000;

/** The day it is in China, followed while the page is open. */
export function useToday(): string {
  const [today, setToday] = useState(() => chinaDate(new Date()));
  useEffect(() => {
    const look = () => setToday(chinaDate(new Date()));
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
