import { createServer } from 'node:http';
import { practiceSites, resolvePractice } from '../test/portals/serve.ts';

/**
 * Opens the practice portals to a person: `npm run practice`, then a browser at the address it prints.
 * One loopback server plays every host: opening a site from the list sets a cookie that names it, and its own
 * absolute paths are then answered as its true host would. The list itself stays at `/__open/`.
 */
const port = Number(process.env.PORT ?? 4173);
const sites = practiceSites();

function list(): string {
  const row = (site: (typeof sites)[number]) => {
    const url = new URL(site.startUrl);
    return `<li><a href="/__open/${site.id}">${site.name}</a> <small>${url.host}</small></li>`;
  };
  return `<!doctype html><meta charset="utf-8"><title>Practice portals</title><h1>Practice portals</h1>
<p>Nothing you type here leaves this machine.</p><ul>${sites.map(row).join('')}</ul>`;
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const opened = /^\/__open\/([a-z0-9-]+)$/.exec(path)?.[1];
  const site = sites.find(
    (one) => one.id === (opened ?? /practice=([a-z0-9-]+)/.exec(request.headers.cookie ?? '')?.[1]),
  );
  if (opened && site) {
    const start = new URL(site.startUrl);
    const location = start.pathname + start.search + start.hash;
    response.writeHead(302, { location, 'set-cookie': `practice=${site.id}; Path=/; SameSite=Strict` });
    response.end();
    return;
  }
  const answer = site && path !== '/__open/' ? resolvePractice(new URL(path, site.startUrl).href) : null;
  if (answer && (answer.status === 200 || path !== '/'))
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(list());
});

server.listen(port, '127.0.0.1', () => console.log(`Practice portals: http://127.0.0.1:${port}/__open/`));
