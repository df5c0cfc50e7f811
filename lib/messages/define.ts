import browser, { type Runtime } from 'webextension-polyfill';
import { allowed, type SenderRule } from './senders.ts';

interface Envelope {
  type: string;
  body: unknown;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && typeof (value as Envelope).type === 'string';
}

export interface Definition<Request> {
  /** unique name on the wire */
  type: string;
  /** who may send it */
  from: SenderRule;
  /** returns the request if it has the right shape, null if not; must not throw */
  parse: (body: unknown) => Request | null;
}

export interface Message<Request, Answer> {
  readonly type: string;
  readonly from: SenderRule;
  readonly parse: (body: unknown) => Request | null;
  /** to the background and to open extension pages */
  send(request: Request): Promise<Answer>;
  /** to one frame's content script; rejects when the frame is gone or holds no content script */
  sendToFrame(tabId: number, frameId: number, request: Request): Promise<Answer>;
  /** answers until the signal aborts; a message that fails sender check or shape is dropped and logged */
  handle(
    handler: (request: Request, sender: Runtime.MessageSender) => Promise<Answer>,
    signal?: AbortSignal,
  ): void;
}

/** Defines a message: its name, its sender rule and its validator stand in one place. */
export function defineMessage<Request, Answer>(definition: Definition<Request>): Message<Request, Answer> {
  const { type, from, parse } = definition;
  return {
    ...definition,
    send: (body) => browser.runtime.sendMessage({ type, body }) as Promise<Answer>,
    sendToFrame: (tabId, frameId, body) =>
      browser.tabs.sendMessage(tabId, { type, body }, { frameId }) as Promise<Answer>,
    handle(handler, signal) {
      const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
        if (!isEnvelope(message) || message.type !== type) return undefined;
        if (!allowed(from, sender)) {
          console.warn(`Beian Guide: message ${type} dropped, its sender may not send it`);
          return undefined;
        }
        const request = parse(message.body);
        if (request === null) {
          console.warn(`Beian Guide: message ${type} dropped, its shape is wrong`);
          return undefined;
        }
        return handler(request, sender);
      };
      browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
      signal?.addEventListener('abort', () =>
        browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
      );
    },
  };
}
