/** The gateway as a program. */
import { serve } from './serve.js';

void serve();
