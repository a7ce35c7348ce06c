import type { NextConfig } from 'next';

// Page and gateway are one origin for the browser, so that the refresh token stays in its cookie.
export default {
  rewrites: async () => [{ source: '/graphql', destination: 'http://localhost:4000/graphql' }],
} satisfies NextConfig;
