import { defineConfig } from 'vite';

// Page and gateway are one origin for the browser, so that the refresh token stays in its cookie.
const proxy = { '/graphql': { target: 'http://localhost:4000' } };

export default defineConfig({ server: { proxy }, preview: { proxy, port: 5173 } });
