/** The standard elements, which an app can replace. */
import { Button } from './Button.js';
import type { Components } from './components.js';
import { Field } from './Field.js';
import { Message } from './Message.js';
import { Screen } from './Screen.js';

export const standardComponents: Components = { Screen, Button, Field, Message };
