// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

/** A tab whose frames come when the test says so, as the browser's do only while the tab is shown. */
describe('following a page', () => {
  const frames = new Map<number, FrameRequestCallback>();
  let stop: AbortController;
  let hidden = false;

  beforeEach(() => {
    frames.clear();
    hidden = false;
    stop = new AbortController();
    let id = 0;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => {
      frames.set(++id, call);
      return id;
    });
    vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((at) => void frames.delete(at));
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  });
  afterEach(() => {
    stop.abort();
    document.body.innerHTML = '';
  });

  const leave = () => {
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('asks for one frame for a burst of changes', async () => {
    const told = vi.fn();
    watchPage(document, stop.signal, told);
    for (let at = 0; at < 5; at++) document.body.append(document.createElement('p'));
    await vi.waitFor(() => expect(frames.size).toBe(1));
    expect(told).not.toHaveBeenCalled();
  });

  it('does not wait for a frame that will not come, since the tab was left', async () => {
    const told = vi.fn();
    watchPage(document, stop.signal, told);
    document.body.append(document.createElement('p'));
    await vi.waitFor(() => expect(frames.size).toBe(1));
    leave();
    expect(frames.size).toBe(0);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ full: false, gaveUp: false }));
  });

  it('sets nothing going in a still tab that is left', async () => {
    const told = vi.fn();
    const timers = vi.spyOn(window, 'setTimeout');
    watchPage(document, stop.signal, told);
    leave();
    expect(timers).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });
});
