/**
 * Every pattern of the service model with one text that matches and one that does not; undefined if
 * it matches every text.
 */
const arn = 'arn:aws:sns:us-east-1:123456789012:topic';
const texts = String.raw;

export const patternSamples: readonly (readonly [
  pattern: string,
  right: string,
  wrong: string | undefined,
])[] = [
  [
    texts`arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`,
    arn,
    'arn:aws:sns',
  ],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+`, 'Grüße, 世界\n', '\u0000'],
  [texts`[\w+]+`, 'client1', 'a b'],
  [texts`[\w\s+=,.@-]+`, 'A pool, no. 1', 'a/b'],
  [texts`[\S]+`, 'Passw0rd!', 'a b'],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`, 'ännchen+1', 'a b'],
  [texts`[\w-]+_[0-9a-f-]+`, 'us-east-1_0a-1', 'us-east-1_xyz'],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+`, 'ann@example.com', 'ann'],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`, 'Hello\nyou', '\u0000'],
  [
    texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`,
    'Your code is {####}\nBye',
    'Your code',
  ],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+`, 'A subject', ''],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]+`, 'A device', ''],
  [
    texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`,
    'Please {##click here##}',
    'Please click',
  ],
  [texts`[\w+-]+`, 'us-east-1+x', 'a b'],
  ['^[0-9a-fA-F]+$', '0aF', 'xyz'],
  [texts`[\w\s+=.@-]+`, 'x-amzn @1', 'a/b'],
  [
    '^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|' +
      'korean|portuguese-brazil|chinese-(simplified|traditional))$',
    'cognito:german',
    'cognito:latin',
  ],
  [texts`^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`, 'word', 'two words'],
  [
    '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$',
    '01234567-89ab-4def-8123-456789abcdef',
    '01234567-89ab-1def-8123-456789abcdef',
  ],
  [
    texts`(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?`,
    '',
    'arn',
  ],
  [texts`[\S]+.*[\S]+`, 'Passw0rd with spaces', ' edge'],
  [texts`[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+`, 'A name', '\n'],
  [texts`[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`, 'Google', '_Google'],
  ['^[\\w\\- ]+$', 'a resource', 'a/b'],
  [texts`[\x21\x23-\x5B\x5D-\x7E]+`, 'scope:read', 'a"b'],
  [texts`[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+`, 'read', 'a/b'],
  [
    texts`arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?`,
    'arn:aws:s3:::bucket',
    arn,
  ],
  ['^[a-zA-Z0-9_-]+$', 'asset_1', 'a b'],
  [texts`[\w+=/]+`, 'c2VjcmV0/+=', 'a b'],
  ['(?s).*', 'Hello {username},\nyour code is {####}', undefined],
  [texts`.*\{####\}.*`, 'Your code is {####}', 'Your code'],
  ['[0-9]+', '123456', '12a'],
  ['^(terms-of-use|privacy-policy)$', 'terms-of-use', 'terms'],
  ['[A-Za-z0-9-_=.]+', 'eyJ.x-_=', 'a b'],
  ['import-[0-9a-zA-Z-]+', 'import-1a', 'job-1'],
  [texts`[\w-]+_[0-9a-zA-Z]+`, 'us-east-1_Test00001', 'us-east-1'],
];
