/** What an extension page's `browser.tabs` is used for here. */
interface TabsApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** Runs on an extension page: the ids of all open tabs. */
async function listTabIds(): Promise<number[]> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
  return tabs.map((tab) => tab.id ?? -1);
}

/**
 * Opens a tab and says which id the browser gave it: neither driver knows the extension's tab ids, but the
 * one id that was not there before is it. Tabs must be opened one at a time.
 */
export async function newTabId<P>(
  onDesk: (fn: () => Promise<number[]>) => Promise<number[]>,
  make: () => Promise<P>,
): Promise<[P, number]> {
  const before = new Set(await onDesk(listTabIds));
  const page = await make();
  const fresh = (await onDesk(listTabIds)).filter((id) => !before.has(id));
  if (fresh.length !== 1) throw new Error(`expected one new tab, found ${fresh.length}`);
  return [page, fresh[0] ?? -1];
}
