import { useRef, useState } from 'react';
import { DayInput, type DayInputProps } from './day-input.tsx';

/** Nothing was filed earlier: such a year is one that is half typed. */
const oldest = '2000-01-01';

/**
 * A day that is noted as soon as it is changed: one that is picked at once, one that is typed once the box is left or
 * Enter is pressed, since every key makes a date of its own.
 */
export function NotedDay({ day, onDay, ...rest }: Omit<DayInputProps, 'onKeyDown' | 'onBlur'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const isTyping = useRef(false);
  const finish = () => {
    isTyping.current = false;
    setTyped(null);
    if (typed !== null && typed !== day && typed >= oldest) onDay(typed);
  };
  return (
    <DayInput
      {...rest}
      day={typed ?? day}
      onDay={(next) => (isTyping.current ? setTyped(next) : onDay(next))}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish();
        else isTyping.current = true;
      }}
      onBlur={finish}
    />
  );
}
