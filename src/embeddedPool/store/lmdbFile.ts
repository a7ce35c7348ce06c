/**
 * Parses lmdb's file format, to check that a data file is intact before lmdb maps it into the
 * process.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * lmdb trusts its file: a missing or invalid page kills the process with a signal. So every page
 * reachable from the last commit is checked first (about 0.1 s for 100 MB). Layout:
 * MDB_page_header, MDB_meta, MDB_db and MDB_node of liblmdb's mdb.c, data version 2, as lmdb 3.5
 * builds it for 64-bit little-endian machines. Values are not checksummed.
 */
const headerSize = 24;
const isMeta = 0x08;
const isBranch = 0x01;
const isLeaf = 0x02;
const isOverflow = 0x04;
const hasOverflow = 0x01;
const magic = 0xbeefc0de;
const dataVersion = 2;
const noRoot = 2 ** 64;

interface Meta {
  readonly pageSize: number;
  readonly transaction: number;
  /** Root pages of the free list and of the data. */
  readonly roots: readonly number[];
}

/** Describes the damage to the file; undefined if it is intact. Only reads. */
export function damageOf(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    return damageOfOpen(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Another process may commit in the meantime and reuse pages that the last commit no longer needs;
 * the file is then read again.
 */
function damageOfOpen(file: number): string | undefined {
  for (;;) {
    const meta = lastMeta(file);
    if (typeof meta === 'string') return meta;
    const damage = damageOfTrees(file, meta);
    const now = lastMeta(file);
    if (damage === undefined || typeof now === 'string' || now.transaction === meta.transaction)
      return damage;
  }
}

function lastMeta(file: number): Meta | string {
  const first = readMeta(file, 0);
  if (typeof first === 'string') return first;
  const second = readMeta(file, first.pageSize);
  if (typeof second === 'string') return second;
  return second.transaction > first.transaction ? second : first;
}

function readMeta(file: number, at: number): Meta | string {
  const page = read(file, at, 160);
  if (!page || (page.readUInt16LE(18) & isMeta) === 0 || page.readUInt32LE(headerSize) !== magic)
    return 'it is not a database';
  const version = page.readUInt32LE(headerSize + 4);
  if (version !== dataVersion)
    return `its format is version ${version} of lmdb's, not ${dataVersion}`;
  return {
    pageSize: page.readUInt32LE(48),
    transaction: number(page, 152),
    roots: [number(page, 88), number(page, 136)],
  };
}

function damageOfTrees(file: number, { pageSize, roots }: Meta): string | undefined {
  const { size } = fstatSync(file);
  const due = roots.filter((root) => root !== noRoot);
  for (let at = due.pop(); at !== undefined; at = due.pop()) {
    if ((at + 1) * pageSize > size) return `page ${at} is missing`;
    const page = read(file, at * pageSize, pageSize);
    const children = page && number(page, 0) === at ? childrenOf(file, page, size) : undefined;
    if (!children) return `page ${at} is damaged`;
    due.push(...children);
  }
  return undefined;
}

/** The child pages of a page; undefined if the page cannot be parsed. */
function childrenOf(file: number, page: Buffer, size: number): number[] | undefined {
  const flags = page.readUInt16LE(18);
  if (flags !== isBranch && flags !== isLeaf) return undefined;
  const end = headerSize + page.readUInt16LE(20);
  if (end > page.length) return undefined;
  const children: number[] = [];
  for (let pointer = headerSize; pointer < end; pointer += 2) {
    const node = headerSize + page.readUInt16LE(pointer);
    if (node + 8 > page.length) return undefined;
    const [low, high, nodeFlags, keySize] = [
      page.readUInt16LE(node),
      page.readUInt16LE(node + 2),
      page.readUInt16LE(node + 4),
      page.readUInt16LE(node + 6),
    ];
    const data = node + 8 + keySize;
    if (flags === isBranch) children.push(low + high * 2 ** 16 + nodeFlags * 2 ** 32);
    else if (
      (nodeFlags & hasOverflow) !== 0
        ? !overflowIsWhole(file, page, data, size)
        : data + low + high * 2 ** 16 > page.length
    )
      return undefined;
  }
  return children;
}

/** A value larger than a page has overflow pages; the first one contains their number. */
function overflowIsWhole(file: number, page: Buffer, reference: number, size: number): boolean {
  if (reference + 24 > page.length) return false;
  const [at, pages] = [number(page, reference), number(page, reference + 16)];
  if ((at + pages) * page.length > size) return false;
  const header = read(file, at * page.length, headerSize);
  return (
    header !== undefined && number(header, 0) === at && (header.readUInt16LE(18) & isOverflow) !== 0
  );
}

function read(file: number, at: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : undefined;
}

const number = (bytes: Buffer, at: number): number =>
  bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
