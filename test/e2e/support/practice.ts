import { type PracticeSite, practiceSites, resolvePractice } from '../../portals/serve.ts';
import type { Asked, Reply } from '../browsers/index.ts';

/** Plays all practice portals under their true hostnames; any other host is a stranger. */
export function practiceInternet(asked: Asked): Reply | null {
  const answer = resolvePractice(asked.url.href);
  if (!answer) return null;
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  return { status: answer.status, headers: { 'content-type': answer.contentType }, body };
}

/** A practice site by its id; throws when there is none. */
export function practiceSite(id: string): PracticeSite {
  const site = practiceSites().find((one) => one.id === id);
  if (!site) throw new Error(`no practice site ${id}`);
  return site;
}
