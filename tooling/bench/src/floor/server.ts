import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { list } from './list.ts';
import { type FloorReport, submit } from './submit.ts';

// The committed floor: node:http and `pg`, nothing else. What is measured against it, is measured against this file and
// its two neighbours; changing them changes every figure in docs/performance.md (docs/decisions/0210).

/** `server.ts PORT LOGIN_URL LIST_URL`: the app's login for the submit, one that no row-level security binds for the list. */
const [port, loginUrl = '', listUrl = ''] = process.argv.slice(2);
const login = new pg.Pool({ connectionString: loginUrl, max: 20 });
const bare = new pg.Pool({ connectionString: listUrl, max: 20 });

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/health') return {};
  if (pathname === '/list') return list(bare, searchParams);
  let body = '';
  for await (const chunk of request) body += chunk;
  return submit(login, JSON.parse(body) as FloorReport);
}

server.listen(Number(port), '127.0.0.1');
