/** Tests the message for an address that the server cannot listen on. */
import { describe, expect, it } from '@jest/globals';

import { listenProblem } from '../../src/process/listenProblem.js';

describe('listenProblem', () => {
  it.each([
    ['EACCES', 'PORT 80 may not be used by this user; set PORT to a number from 1024'],
    ['EADDRINUSE', 'PORT 80 of HOST 127.0.0.1 is in use by another process; set another PORT'],
    [
      'ENOTFOUND',
      'HOST 127.0.0.1 is not an address of this machine; set one that is, such as 127.0.0.1, or 0.0.0.0 for all',
    ],
    ['EMFILE', 'HOST and PORT cannot be listened on (EMFILE)'],
  ])('says how to fix %s and names the settings', (code, text) => {
    const fault = Object.assign(new Error('listen'), { code, port: 80, address: '127.0.0.1' });
    expect(listenProblem(fault, { host: 'HOST', port: 'PORT' })).toBe(text);
  });
});
