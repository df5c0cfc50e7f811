export { conclude, type Decided, type Plan } from './conclude.ts';
export { type KnownFacts, prefill } from './prefill.ts';
export {
  type Answers,
  answer,
  multiple,
  type QuestionId,
  questionIds,
  questions,
  storedAnswers,
} from './question.ts';
