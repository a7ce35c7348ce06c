/** Refreshes the session before a page is rendered, because server components cannot set cookies. */
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';

import { serverAuth } from './server-auth';

export async function middleware(request: NextRequest) {
  const { cookie, setCookies } = await serverAuth.continueSession(request);
  const headers = new Headers(request.headers);
  headers.set('cookie', cookie);
  const response = NextResponse.next({ request: { headers } });
  for (const setCookie of setCookies) response.headers.append('set-cookie', setCookie);
  return response;
}

export const config = { matcher: '/((?!_next/|graphql).*)' };
