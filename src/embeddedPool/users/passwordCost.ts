/**
 * scrypt parameters (RFC 7914): cost, block size, parallelization. Default 16384, 8, 1: about 16 MiB
 * and 40 ms.
 */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}
export const defaultPasswordCost: PasswordCost = { N: 16384, r: 8, p: 1 };
