/**
 * The upstream: sends canned answers of Cognito over HTTP/1.1, at little cost compared with any
 * server.
 */
import { createServer } from 'node:net';

import { attributes, jwksPath, tokens } from '../load/work.mjs';
import { answer } from '../load/probe.mjs';

let delayMs = 0;
let answered = 0;

const canned = {
  AdminGetUser: (body) => ({
    Username: /"Username":"([^"]*)"/.exec(body)?.[1],
    UserAttributes: attributes,
    UserCreateDate: 1700000000.123,
    UserLastModifiedDate: 1700000001.456,
    Enabled: true,
    UserStatus: 'CONFIRMED',
  }),
  // The gateway asks for the groups of each caller once a minute.
  AdminListGroupsForUser: () => ({ Groups: [{ GroupName: 'admins' }] }),
  GetUser: () => ({ Username: 'user-0000', UserAttributes: attributes }),
  InitiateAuth: () => ({ ChallengeParameters: {}, AuthenticationResult: tokens }),
};

const reply = (status, json) => {
  const body = JSON.stringify(json);
  const head = [
    `HTTP/1.1 ${status}`,
    `date: ${new Date().toUTCString()}`,
    'content-type: application/x-amz-json-1.1',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return (
    `${head.join('\r\n')}\r\nx-amzn-requestid: 7f2c1f0e-0000-4000-8000-000000000000\r\n` +
    `connection: keep-alive\r\n\r\n${body}`
  );
};

/** Caches answers, so that equal ones are built only once. */
const made = new Map();
function respond(head, body) {
  if (head.startsWith(`GET ${jwksPath}`)) return reply('200 OK', JSON.parse(process.env.JWKS));
  const target = /x-amz-target: *AWSCognitoIdentityProviderService\.(\w+)/i.exec(head)?.[1];
  if (!Object.hasOwn(canned, target ?? ''))
    return reply('400 Bad Request', {
      __type: 'UnknownOperationException',
      message: String(target),
    });
  const key = target === 'AdminGetUser' ? body : target;
  let text = made.get(key);
  if (!text) made.set(key, (text = reply('200 OK', canned[target](body))));
  return text;
}

const server = createServer({ noDelay: true }, (socket) => {
  let pending = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    pending += chunk;
    for (;;) {
      const headEnd = pending.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = pending.slice(0, headEnd);
      const end = headEnd + 4 + Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (pending.length < end) return;
      const text = respond(head, pending.slice(headEnd + 4, end));
      pending = pending.slice(end);
      answered += 1;
      if (delayMs === 0) socket.write(text);
      else setTimeout(() => socket.write(text), delayMs);
    }
  });
});

answer(
  'listen',
  () =>
    new Promise((resolve) =>
      server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () =>
        resolve(server.address().port),
      ),
    ),
);
answer('delay', (question) => {
  delayMs = question.delayMs;
});
answer('answered', () => answered);

process.channel?.ref();
