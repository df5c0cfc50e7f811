import browser from 'webextension-polyfill';
import type { FillReport, FillValue } from '@/lib/fill/index.ts';
import { fillRunReportOf } from '@/lib/messages/answers.ts';
import { type FillApplyItem, fillApply } from '@/lib/messages/fill-apply.ts';
import { type FillRunRequest, type FrameRun, fillRun } from '@/lib/messages/fill-run.ts';
import { bringHands, type Frame, portalFrames } from '@/lib/messages/frames.ts';
import { standingOf } from '@/lib/messages/sites.ts';
import { noteVaultUse } from '@/lib/messages/vault-keys.ts';
import { portalOf } from '@/lib/portals/index.ts';
import { addHistory, listFilings } from '@/lib/profile/filings.ts';
import { type Profile, type Values, valuesFor } from '@/lib/profile/index.ts';
import { getProfile } from '@/lib/profile/profiles.ts';
import { StorageError } from '@/lib/profile/storage-error.ts';
import { isFieldKey } from '@/lib/terms/keys.ts';
import type { AboutService } from '@/lib/terms/recognised.ts';
import { releaseFile } from './file-release.ts';

/**
 * Answers the side panel's click. This is the only place where profile values leave the extension's own
 * contexts: the tab and each frame are asked for afresh, and a frame gets the values of its own fields only.
 */
export function serveFillRun(): void {
  fillRun.handle(async (request) => {
    const { runId } = request;
    const frameIds = [...new Set(request.items.map(({ frameId }) => frameId))];
    const refuse = (error: string) => frameIds.map((frameId) => failed(runId, frameId, error));
    const released = await releasable(request);
    if (typeof released === 'string') return refuse(released);
    noteVaultUse(Date.now());
    if (!(await isOwnTab(request.tabId))) return refuse('frame-gone');
    const frames = await portalFrames(request.tabId);
    const runs: FrameRun[] = [];
    // one frame after the other: two frames filling at once would fight for the focus
    for (const frameId of frameIds) {
      const frame = frames.find((candidate) => candidate.frameId === frameId);
      runs.push(
        frame ? await fillFrame(request, runId, frame, released) : failed(runId, frameId, 'frame-gone'),
      );
    }
    await noteInHistory(request, runs);
    return runs;
  });
}

function failed(runId: string, frameId: number, error: string): FrameRun {
  return { runId, frameId, error, complete: false, reports: [] };
}

/** The company, and the values asked for by the service that they are about. */
interface Released {
  profile: Profile;
  values: ReadonlyMap<AboutService, Values>;
}

/** The values asked for, or why there are none: a locked vault releases nothing. */
async function releasable(request: FillRunRequest): Promise<Released | 'no-profile' | 'locked'> {
  const { profileId, serviceId, items, pageKeys } = request;
  try {
    const profile = await getProfile(profileId);
    if (!profile) return 'no-profile';
    const values = new Map<AboutService, Values>();
    for (const about of new Set(items.map(({ service }) => service ?? null))) {
      const asked = items.filter(({ service }) => (service ?? null) === about);
      const keys = asked.map(({ key }) => key).filter(isFieldKey);
      values.set(about, valuesFor(profile, serviceId, keys, pageKeys, about));
    }
    return { profile, values };
  } catch (error) {
    return error instanceof StorageError && error.reason === 'locked' ? 'locked' : 'no-profile';
  }
}

/** True when the tab's own page is a portal's or was turned on, whatever frames stand in it. */
async function isOwnTab(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return (await standingOf(tabId, url)).kind !== 'none';
  } catch {
    return false;
  }
}

async function fillFrame(
  { tabId, items, serviceId }: FillRunRequest,
  runId: string,
  { frameId, url }: Frame,
  { profile, values }: Released,
): Promise<FrameRun> {
  const own = items.filter((item) => item.frameId === frameId);
  const [pageId = ''] = own.map((item) => item.pageId);
  // the frame has gone elsewhere since the preview
  if (own.some((item) => item.origin !== new URL(url).origin || item.pageId !== pageId))
    return failed(runId, frameId, 'frame-gone');
  const wanted: FillApplyItem[] = [];
  const unfit: FillReport[] = [];
  for (const item of own) {
    const { ref, key, overwrite, seen, file } = item;
    if (!isFieldKey(key)) continue;
    // a file is made when its frame has its turn, and for this frame only
    const value = file
      ? await releaseFile(profile, serviceId, item).catch(() => null)
      : entryOf(values.get(item.service ?? null)?.[key], item.row);
    if (value) wanted.push({ ref, key, overwrite, seen, value });
    else if (file)
      unfit.push({ ref, key, outcome: 'refused', reason: 'file-unfit', value: '', before: seen });
  }
  if (wanted.length === 0) return { runId, frameId, error: null, complete: true, reports: unfit };
  try {
    await bringHands(tabId, [frameId]);
    const report = fillRunReportOf(
      await fillApply.sendToFrame(tabId, frameId, { runId, pageId, items: wanted }),
    );
    return { ...report, reports: [...report.reports, ...unfit], frameId, error: null };
  } catch {
    return failed(runId, frameId, 'frame-gone');
  }
}

/** The one entry of a list that a box takes. */
function entryOf(value: FillValue | undefined, row: number | null | undefined): FillValue | undefined {
  if (value?.kind !== 'list' || row === null || row === undefined) return value;
  const item = value.items[row];
  return item === undefined ? undefined : { kind: 'list', items: [item] };
}

/** Notes which fields were filled, never with what. A full disk must not undo a fill that has happened. */
async function noteInHistory(
  { profileId, serviceId, tabId }: FillRunRequest,
  runs: FrameRun[],
): Promise<void> {
  try {
    const portal = portalOf((await browser.tabs.get(tabId)).url ?? '')?.id ?? '';
    const filing = (await listFilings(profileId)).find(
      (candidate) => candidate.serviceId === serviceId && candidate.portal === portal,
    );
    if (!filing) return;
    const keys = runs.flatMap(({ reports }) =>
      reports.filter((r) => r.outcome === 'filled').map((r) => r.key),
    );
    const now = new Date();
    await addHistory(filing.id, { at: now.toISOString(), what: 'filled', portal, keys }, now);
  } catch {
    // the history is a convenience; the fill stands
  }
}
