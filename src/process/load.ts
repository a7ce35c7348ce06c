#!/usr/bin/env node
/** Starts the bundled gateway: `dist/main.js`. */
import { serve } from './program.js';

export { script } from './program.js';

void serve();
