export function findInstalled(name: 'chromium' | 'firefox'): string | null;
export function isUsable(name: 'chromium' | 'firefox', path: string): boolean;
