import { useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { part, useAround } from '../elements/part.js';
import { StepContext } from '../elements/Screen.js';
import { useAuth } from '../provider/AuthProvider.js';
import { useComponents, useTexts } from '../provider/context.js';
import { useMe } from '../provider/useMe.js';
import { DeleteAccount } from './DeleteAccount.js';
import { Profile } from './Profile.js';
import { Security } from './Security.js';
import { Sessions } from './Sessions.js';
import { SignOut } from './SignOut.js';
import { AccountContext } from './useAccount.js';

/** The account of the signed-in user: all its sections, signing out and deleting it. */
export const Account = part<object>(function Account(): ReactNode {
  const { state } = useAuth();
  const { account, wait, language, direction } = useTexts();
  const { Message } = useComponents();
  const { className = '', header, footer } = useAround();
  const me = useMe();
  const heading = useRef<HTMLHeadingElement>(null);
  const stepped = useContext(StepContext);
  useEffect(() => {
    if (stepped?.current) heading.current?.focus();
  }, [stepped]);
  if (state.status !== 'signedIn') return null;
  return (
    <AccountContext.Provider value={me}>
      <div className={`cg cg-account ${className}`.trim()} lang={language} dir={direction}>
        {header && <div className="cg-header">{header}</div>}
        <div className="cg-account-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {account.title}
            </h1>
            <p className="cg-subtitle">
              <bdi>{me.value?.email ?? state.username}</bdi>
            </p>
          </div>
          <div className="cg-actions">
            <SignOut />
            <SignOut everywhere />
          </div>
        </div>
        {!state.reachable && <Message kind="info">{wait.offline}</Message>}
        <Profile className="" header={null} footer={null} />
        <Security className="" header={null} footer={null} />
        <Sessions className="" header={null} footer={null} />
        <DeleteAccount className="" header={null} footer={null} />
        {footer && <div className="cg-footer">{footer}</div>}
      </div>
    </AccountContext.Provider>
  );
});
