/**
 * Checks the URL of a Redis server. Messages do not repeat the URL, because it may contain a
 * password.
 */
export function redisUrlProblem(url: string): string | undefined {
  if (!/^rediss?:\/\/[^\s/]/.test(url) || !URL.canParse(url))
    return 'must be a URL with redis or rediss, a host and a port up to 65535';
  const { pathname, hash, searchParams, username, password } = new URL(url);
  // Such a path or query must be refused, because ioredis would ignore it and use database 0.
  if (!/^\/?\d*$/.test(pathname) || hash !== '' || !/^\d*$/.test(searchParams.get('db') ?? ''))
    return 'must end with its host and port, or with the number of a database, a whole number such as /1';
  if (!isEncoded(username) || !isEncoded(password))
    return 'must have the special characters of its user and password percent-encoded';
  return undefined;
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
