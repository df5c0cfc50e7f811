import { type Browser, browser } from 'wxt/browser';
import { allowed, type SenderRule } from './sender-rule.ts';

interface Envelope {
  type: string;
  body: unknown;
}

/** What travels back: a handler that fails says so, instead of leaving the sender waiting. */
type Answered<Answer> = { ok: true; answer: Answer } | { ok: false };

type Sender = Browser.runtime.MessageSender;
type Respond<Answer> = (answered: Answered<Answer>) => void;

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && typeof (value as Envelope).type === 'string';
}

/** The answer itself; rejects when nobody listened or the handler failed. */
async function unwrap<Answer>(type: string, sent: Promise<unknown>): Promise<Answer> {
  const answered = (await sent) as Answered<Answer> | undefined;
  if (!answered?.ok) throw new Error(`no answer to ${type}`);
  return answered.answer;
}

export interface Definition<Request> {
  /** unique name on the wire */
  type: string;
  /** who may send it */
  from: SenderRule;
  /** returns the request if it has the right shape, null if not; must not throw */
  parse: (body: unknown) => Request | null;
}

export interface Message<Request, Answer> extends Definition<Request> {
  /** to the background and to open extension pages; rejects when nobody answers */
  send(request: Request): Promise<Answer>;
  /** to one frame's content script; rejects when the frame is gone or holds no content script */
  sendToFrame(tabId: number, frameId: number, request: Request): Promise<Answer>;
  /** to every frame of a tab that holds a content script; the first answer counts */
  sendToTab(tabId: number, request: Request): Promise<Answer>;
  /** answers until the signal aborts; a message that fails sender check or shape is dropped and logged */
  handle(handler: (request: Request, sender: Sender) => Promise<Answer>, signal?: AbortSignal): void;
}

/**
 * Only the way to send a message, for a content script: who cannot receive it need not carry its validator.
 * Rejects when nobody answers.
 */
/* @__NO_SIDE_EFFECTS__ */
export function sending<Request, Answer>(type: string): (request: Request) => Promise<Answer> {
  return (body) => unwrap(type, browser.runtime.sendMessage({ type, body }));
}

/**
 * Defines a message: its name, its sender rule and its validator stand in one place. The mark below lets a
 * bundle leave out the messages that it never sends nor answers.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMessage<Request, Answer>(definition: Definition<Request>): Message<Request, Answer> {
  const { type, from, parse } = definition;
  return {
    ...definition,
    send: sending(type),
    sendToFrame: (tabId, frameId, body) =>
      unwrap(type, browser.tabs.sendMessage(tabId, { type, body }, { frameId })),
    sendToTab: (tabId, body) => unwrap(type, browser.tabs.sendMessage(tabId, { type, body })),
    handle(handler, signal) {
      const drop = (why: string) => console.warn(`Beian Guide: ${type} dropped, ${why}`);
      const answer = (request: Request, sender: Sender, respond: Respond<Answer>) =>
        handler(request, sender).then(
          (given) => respond({ ok: true, answer: given }),
          () => respond({ ok: false }),
        );
      const listener = (message: unknown, sender: Sender, respond: Respond<Answer>) => {
        if (!isEnvelope(message) || message.type !== type) return false;
        const passes = allowed(from, sender);
        if (passes === false) {
          drop('not its sender');
          return false;
        }
        const request = parse(message.body);
        if (request === null) {
          drop('not its shape');
          return false;
        }
        const refuse = () => {
          drop('not its sender');
          respond({ ok: false });
        };
        if (passes === true) void answer(request, sender, respond);
        else passes.then((ok) => (ok ? answer(request, sender, respond) : refuse()), refuse);
        return true;
      };
      browser.runtime.onMessage.addListener(listener);
      signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
    },
  };
}
