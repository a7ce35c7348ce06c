import type { ReactNode } from 'react';

import { MailIcon, PasskeyIcon, PhoneIcon } from '../elements/icons.js';
import { useComponents, useTexts } from '../provider/context.js';
import { Providers } from '../redirect/Providers.js';
import type { ProvidersProps } from '../redirect/Providers.js';
import type { Ways } from './ways.js';

export type Way = keyof Ways;

const icons = { passkey: <PasskeyIcon />, emailCode: <MailIcon />, smsCode: <PhoneIcon /> };
const others = ['passkey', 'emailCode', 'smsCode'] as const;

export interface OtherWaysProps extends ProvidersProps {
  readonly ways: Ways;
  readonly pending: Way | undefined;
  readonly onChoose: (way: Way) => void;
}

/** Buttons for signing in without a password, and with providers. */
export function OtherWays({
  ways,
  pending,
  onChoose,
  providers,
  isAlone,
}: OtherWaysProps): ReactNode {
  const { Button } = useComponents();
  const { common, signIn } = useTexts();
  const allowed = others.filter((way) => !isAlone && ways[way]);
  if (allowed.length + providers.length === 0) return null;
  return (
    <>
      {!isAlone && (
        <p className="cg-or">
          <span>{common.or}</span>
        </p>
      )}
      <div className="cg-stack">
        {allowed.map((way) => (
          <Button
            key={way}
            icon={icons[way]}
            pending={pending === way}
            onClick={() => onChoose(way)}
          >
            {signIn[way]}
          </Button>
        ))}
        <Providers providers={providers} isAlone={isAlone} />
      </div>
    </>
  );
}
