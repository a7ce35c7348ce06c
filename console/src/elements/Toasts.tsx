/** Short messages about actions that succeeded, or that failed after the user had left the page. */
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';
import { CloseIcon } from './icons.js';
import { Notice } from './Notice.js';
import type { NoticeProps } from './Notice.js';

interface Toast {
  readonly id: number;
  readonly kind: NoticeProps['kind'];
  readonly text: ReactNode;
}

type Say = (text: ReactNode, kind?: NoticeProps['kind']) => void;

const SayContext = createContext<Say>(() => undefined);

/** Shows a message at the edge of the window. Errors stay until they are closed. */
export const useSay = (): Say => useContext(SayContext);

const shownMs = 6000;
const most = 4;

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const say = useCallback<Say>(
    (text, kind = 'success') => {
      const id = (count.current += 1);
      setToasts((shown) => [...shown.slice(1 - most), { id, kind, text }]);
      if (kind !== 'error') setTimeout(() => close(id), shownMs);
    },
    [close],
  );
  const list = useMemo(
    () => (
      <div className="toasts">
        {toasts.map(({ id, kind, text }) => (
          <Notice
            key={id}
            kind={kind}
            end={
              <button
                type="button"
                className="button button-quiet button-icon"
                aria-label={texts.close}
                onClick={() => close(id)}
              >
                <CloseIcon />
              </button>
            }
          >
            {text}
          </Notice>
        ))}
      </div>
    ),
    [toasts, close],
  );
  return (
    <SayContext.Provider value={say}>
      {children}
      {list}
    </SayContext.Provider>
  );
}
