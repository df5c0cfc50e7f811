import { createContext, useContext } from 'react';

/** Whether explanations stand under the fields; who files often switches them off. */
export const ExplainContext = createContext(true);

/** True when explanations are wanted. */
export function useExplain(): boolean {
  return useContext(ExplainContext);
}
