/** Sets up an authenticator app: the QR code, its key to copy, and the first code. */
import { useCallback, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthResult, SuccessOf } from '../../auth/types.js';
import { CopyIcon } from '../elements/icons.js';
import { useShared, useTexts } from '../provider/context.js';
import { useRemote } from '../provider/useRemote.js';
import { Failure, Form } from './Form.js';
import { CodeField } from './fields.js';
import { useForm } from './useForm.js';

export interface TotpSetupProps<Value> {
  /** The name that the authenticator app shows next to the codes. */
  readonly accountName: string;
  readonly finish: (code: string) => Promise<AuthResult<Value>>;
  readonly onDone: (value: Value) => void;
  readonly beside?: ReactNode;
}

export function TotpSetup<Value>({
  accountName,
  finish,
  onDone,
  beside,
}: TotpSetupProps<Value>): ReactNode {
  const { auth, texts } = useShared();
  const started = useRef<ReturnType<typeof auth.startTotp>>(undefined);
  // Runs once for each set-up, even if React mounts twice, because each start creates a new key.
  const start = useCallback(async () => {
    const result = await (started.current ??= auth.startTotp({
      issuer: location.hostname,
      accountName,
    }));
    if (!result.ok) started.current = undefined;
    return result;
  }, [auth, accountName]);
  const { value: secret, error } = useRemote(start);
  const form = useForm({
    initial: { code: '' },
    wrongCode: texts.code.totpWrong,
    act: ({ code = '' }) => finish(code),
    done: onDone,
  });
  return (
    <>
      {error && <Failure error={error} />}
      <Secret secret={secret} />
      <Form form={form} submit={texts.code.submit} beside={beside}>
        <CodeField hint={texts.totp.codeHint} />
      </Form>
    </>
  );
}

function Secret({
  secret,
}: {
  readonly secret: SuccessOf<'associateSoftwareToken'> | undefined;
}): ReactNode {
  const { totp } = useTexts();
  const id = useId();
  return (
    <div className="cg-totp">
      <p>{totp.subtitle}</p>
      <div className="cg-qr">
        {secret && <img src={secret.qrCode} alt={totp.qrCode} width="176" height="176" />}
      </div>
      <div className="cg-secret">
        <p id={id}>{totp.cannotScan}</p>
        <CopyText text={secret?.secretCode ?? ''} labelId={id} />
        {secret && (
          <p>
            <a className="cg-button cg-button-link" href={secret.otpauthUri}>
              {totp.openApp}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** The key, shown in groups of four for reading, and copied without the spaces. */
function CopyText({
  text,
  labelId,
}: {
  readonly text: string;
  readonly labelId: string;
}): ReactNode {
  const { common } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="cg-copy">
      <code aria-labelledby={labelId} dir="ltr">
        {text.replace(/(.{4})(?=.)/g, '$1 ')}
      </code>
      <button type="button" className="cg-toggle" aria-label={common.copy} onClick={copy}>
        <CopyIcon />
      </button>
      <span role="status" className="cg-copied">
        {copied ? common.copied : ''}
      </span>
    </div>
  );
}
