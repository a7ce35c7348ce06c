/** Keeps the rest of the console working when one page crashes. */
import { Component } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Give it a `key` that changes with the page. */
export class CrashGuard extends Component<CrashGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <h1>{texts.crashed.title}</h1>
        <Notice
          kind="error"
          end={<Button onClick={() => location.reload()}>{texts.crashed.reload}</Button>}
        >
          {texts.crashed.text}
        </Notice>
      </div>
    );
  }
}
