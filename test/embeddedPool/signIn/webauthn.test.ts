/**
 * Compares the verification of passkeys with a referee, @simplewebauthn/server, on input with one
 * bit changed, truncated input and hostile input.
 */
import { describe, expect, it } from '@jest/globals';
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { readCbor } from '../../../src/embeddedPool/passkeys/cbor.js';
import { readCoseKey } from '../../../src/embeddedPool/passkeys/coseKey.js';
import {
  verifyAssertion,
  verifyRegistration,
} from '../../../src/embeddedPool/passkeys/webauthn.js';
import { Authenticator, type Algorithm } from '../../support/pool/authenticator.js';

const [challenge, origin, relyingPartyId] = ['Y2hhbGxlbmdl', 'https://example.com', 'example.com'];
const expected = { challenge, origin, relyingPartyId, userVerification: true };
const algorithms = [-7, -257];
const creation = {
  rp: { id: relyingPartyId, name: relyingPartyId },
  user: { id: 'dXNlcg', name: 'jane', displayName: 'Jane' },
  challenge,
  pubKeyCredParams: [],
};
const refereeExpects = {
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: relyingPartyId,
  requireUserVerification: true,
};

const accepts = (verify: () => unknown): boolean => {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
};

const ourRegistration = (response: RegistrationResponseJSON): boolean =>
  accepts(() => verifyRegistration(response, expected, algorithms));
async function refereesRegistration(response: RegistrationResponseJSON): Promise<boolean> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...refereeExpects,
      supportedAlgorithmIDs: algorithms,
    });
    // The referee leaves comparing the ids to its caller.
    return verified && registrationInfo.credential.id === response.id;
  } catch {
    return false;
  }
}

/**
 * For each byte of the text, a copy with one bit of that byte changed. Trying the other bits too
 * would add little.
 */
function oneBitOff(text: string): string[] {
  const bytes = Buffer.from(text, 'base64url');
  return [...bytes.keys()].map((at) => {
    const changed = Buffer.from(bytes);
    changed[at] = bytes[at]! ^ (1 << (at % 8));
    return changed.toString('base64url');
  });
}

describe.each([
  ['ES256', 'none'],
  ['ES256', 'packed'],
  ['RS256', 'none'],
  ['RS256', 'packed'],
] as [Algorithm, 'none' | 'packed'][])(
  'a registration with %s and attestation %s',
  (algorithm, format) => {
    const registration = new Authenticator(algorithm).create(creation, {}, format);
    const with_ = (
      response: Partial<RegistrationResponseJSON['response']>,
    ): RegistrationResponseJSON => ({
      ...registration,
      response: { ...registration.response, ...response },
    });

    it('is accepted by both when unchanged', async () => {
      expect([ourRegistration(registration), await refereesRegistration(registration)]).toEqual([
        true,
        true,
      ]);
    });

    it('MUST NOT be accepted with one bit changed in the attestation object, if the referee refuses it', async () => {
      const changed = oneBitOff(registration.response.attestationObject).map((attestationObject) =>
        with_({ attestationObject }),
      );
      const refused = [];
      for (const response of changed)
        if (!(await refereesRegistration(response))) refused.push(response);
      expect(refused.length).toBeGreaterThan(80);
      expect(refused.filter(ourRegistration)).toEqual([]);
    });

    it('MUST NOT be accepted with one bit changed in the client data, or truncated anywhere', () => {
      const { clientDataJSON, attestationObject } = registration.response;
      const bytes = Buffer.from(attestationObject, 'base64url');
      const cut = [...bytes.keys()].map((length) =>
        with_({ attestationObject: bytes.subarray(0, length).toString('base64url') }),
      );
      const longer = with_({
        attestationObject: Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64url'),
      });
      expect([...cut, longer].filter(ourRegistration)).toEqual([]);
      // "none" signs nothing, so only the type, the challenge and the origin are checked.
      const changed = oneBitOff(clientDataJSON).map((text) => with_({ clientDataJSON: text }));
      const verdicts = changed.map(ourRegistration);
      if (format === 'packed') expect(verdicts).not.toContain(true);
      expect(verdicts.filter((taken) => !taken).length).toBeGreaterThan(60);
    });
  },
);

describe.each(['ES256', 'RS256'] as Algorithm[])('an assertion with %s', (algorithm) => {
  const authenticator = new Authenticator(algorithm);
  const { publicKey, id } = verifyRegistration(
    authenticator.create(creation),
    expected,
    algorithms,
  );
  const assertion = authenticator.get({ challenge, rpId: relyingPartyId });
  const with_ = (response: object): AuthenticationResponseJSON => ({
    ...assertion,
    response: { ...assertion.response, ...response },
  });
  const ours = (response: AuthenticationResponseJSON): boolean =>
    accepts(() => verifyAssertion(response, publicKey, expected));

  it('is accepted by both when unchanged, with its count', async () => {
    expect(verifyAssertion(assertion, publicKey, expected)).toBe(1);
    const referee = await verifyAuthenticationResponse({
      response: assertion,
      ...refereeExpects,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
    });
    expect([referee.verified, referee.authenticationInfo.newCounter]).toEqual([true, 1]);
  });

  it.each(['clientDataJSON', 'authenticatorData', 'signature'] as const)(
    'MUST NOT be accepted with one bit changed in its %s',
    (part) => {
      expect(
        oneBitOff(assertion.response[part])
          .map((text) => with_({ [part]: text }))
          .filter(ours),
      ).toEqual([]);
    },
  );

  it.each([
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a number in place of the data', { authenticatorData: 7 }],
    ['an object with a length in place of the data', { authenticatorData: { length: 2 ** 30 } }],
    ['client data that is null', { clientDataJSON: Buffer.from('null').toString('base64url') }],
  ])('MUST NOT be accepted with %s', (_what, response) => {
    expect(ours(with_(response))).toBe(false);
  });

  it('MUST NOT be accepted with the key of another authenticator, or an id other than its raw id', () => {
    const other = verifyRegistration(
      new Authenticator(algorithm).create(creation),
      expected,
      algorithms,
    );
    expect(accepts(() => verifyAssertion(assertion, other.publicKey, expected))).toBe(false);
    expect(ours({ ...assertion, rawId: other.id })).toBe(false);
  });
});

describe('readCbor', () => {
  // RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3903e7', -1000],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['4401020304', Buffer.from('01020304', 'hex')],
    ['6449455446', 'IETF'],
    ['83010203', [1, 2, 3]],
    [
      'a201020304',
      new Map([
        [1, 2],
        [3, 4],
      ]),
    ],
  ])('reads %s', (hex, value) => {
    expect(readCbor(Buffer.from(hex, 'hex'))).toEqual({ value, end: hex.length / 2 });
  });

  it.each([
    ['nothing', ''],
    ['a cut argument', '19ff'],
    ['a cut text', '6449'],
    ['a length that is not stated', '5f42010243030405ff'],
    ['a list of four billion', '9affffffff'],
    ['a map of four billion', 'baffffffff'],
    ['a number of eight bytes', '1b000000e8d4a51000'],
    ['a tag', 'c074323031332d30332d32315432303a30343a30305a'],
    ['a float', 'f93c00'],
    ['undefined', 'f7'],
    ['a reserved length', '1c'],
    ['a key that is there twice', 'a201020102'],
    ['a key that is a list', 'a1810102'],
    ['six levels', '818181818100'],
  ])('MUST refuse %s', (_what, hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow(/CBOR/);
  });
});

describe('readCoseKey', () => {
  const point = Buffer.alloc(32, 1).toString('hex');
  it.each([
    ['no map', '01'],
    ['an empty map', 'a0'],
    ['a point that is not on the curve', `a5010203262001215820${point}225820${point}`],
    ['another curve', `a5010203262002215820${point}225820${point}`],
    ['EdDSA, which is not offered', `a4010103272006215820${point}`],
    ['more bytes than the key', 'a000'],
  ])('MUST refuse %s', (_what, hex) => {
    expect(() => readCoseKey(Buffer.from(hex, 'hex'))).toThrow(/public key|CBOR|Invalid JWK/);
  });
});
