import { Agent, request as httpRequest } from 'node:http';
import type { Target } from './target.ts';

const AGENT = new Agent({ keepAlive: true, maxSockets: 256 });

/** Send one request of a target. @returns The body. @throws {Error} When the answer is not a success. */
export function send({ url, request }: Target, n: number): Promise<string> {
  const { method, path, headers, body } = request(n);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(new URL(path, url), { method, headers, agent: AGENT }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const isSuccess = answer.statusCode === 200 && answer.complete;
        if (isSuccess) resolve(text);
        else reject(new Error(`${method} ${path.split('?')[0]} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
