/** Tests what happens if there are more requests than the gateway can answer. */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Places } from '../../src/server/overload.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';

const signIn =
  'mutation { authenticate(input: { username: "ada", password: "x" }) { __typename } }';
let cognito: StubCognito;
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  cognito = await startStubCognito();
  gateway = await openGateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    maxRequestsInFlight: 2,
    clientConfig: { endpoint: cognito.endpoint },
  });
  url = await gateway.listen({ port: 0 });
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

/** Sends the head of a request without its body; resolves with the connection and the answer. */
async function sendHead(): Promise<{
  readonly socket: Socket;
  readonly answer: () => Promise<string>;
}> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n',
  );
  return { socket, answer: async () => String((await once(socket, 'data'))[0]) };
}

describe('places for requests', () => {
  /** Takes places for the source until none is left. */
  function fill(places: Places, source: string): number {
    let taken = 0;
    for (; places.hasRoom(source); taken += 1) places.take(source);
    return taken;
  }

  it('give two thirds to a source that is alone', () => {
    expect(fill(new Places(384), 'one')).toBe(256);
  });

  it.each([1, 2, 50, 180])(
    'MUST be left for another source while %i sources hold as many as they may',
    (count) => {
      const places = new Places(384);
      const takes = (n: number): boolean => {
        const hasRoom = places.hasRoom(`source ${String(n)}`);
        if (hasRoom) places.take(`source ${String(n)}`);
        return hasRoom;
      };
      while (Array.from({ length: count }, (_item, n) => takes(n)).includes(true));
      expect(places.hasRoom('another')).toBe(true);
    },
  );

  it('are free again once everything is answered', () => {
    const places = new Places(10);
    const taken = fill(places, 'one');
    for (let n = 0; n < taken; n += 1) places.leave('one');
    expect(fill(places, 'one')).toBe(taken);
  });

  it('are given to one request at a time when there is only one place', () => {
    expect(fill(new Places(1), 'one')).toBe(1);
  });
});

describe('more requests than can be answered', () => {
  it('MUST be refused with 503 and Retry-After before their bodies arrive, while those in progress are answered', async () => {
    const release: (() => void)[] = [];
    const bothArrived = new Promise<void>((resolve) => {
      cognito.answer = (call, response) => {
        release.push(() => {
          succeed()(call, response);
        });
        if (release.length === 2) resolve();
      };
    });
    const underWay = [graphqlClient(url)(signIn), graphqlClient(url)(signIn)];
    await bothArrived;
    const { socket, answer } = await sendHead();
    const refused = await answer();
    socket.destroy();
    expect(refused).toMatch(/^HTTP\/1\.1 503 /);
    expect(refused).toMatch(/^retry-after: 1\r$/m);
    expect(refused).toContain('SERVICE_UNAVAILABLE');
    release.forEach((answerIt) => {
      answerIt();
    });
    for (const { errors } of await Promise.all(underWay)) expect(errors).toBeUndefined();
    cognito.answer = succeed();
    expect((await graphqlClient(url)(signIn)).errors).toBeUndefined();
  });

  it('MUST NOT count requests whose bodies do not arrive', async () => {
    const slow = await Promise.all(Array.from({ length: 10 }, sendHead));
    const { errors } = await graphqlClient(url)(signIn);
    expect(errors).toBeUndefined();
    for (const { socket } of slow) socket.destroy();
  });
});
