import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { attributeFields, fieldOf, labelOf } from '../form/attributes.js';
import type { AttributeField } from '../form/attributes.js';
import { useShared } from '../provider/context.js';
import type { Me } from '../provider/useMe.js';
import { heldValue } from '../screens/kept.js';
import { useNeededPool } from '../screens/ways.js';
import { AttributeForm } from './AttributeForm.js';
import { AccountReader } from './useAccount.js';
import type { WithMe } from './useAccount.js';
import { Row } from './Row.js';
import { Section } from './Section.js';

/**
 * Name, address, number and other attributes that are set or required; each can be changed in
 * place.
 */
export const Profile = part<object>(function Profile(): ReactNode {
  const { account } = useShared().texts;
  return (
    <Section title={account.profile} hint={account.profileHint}>
      <AccountReader>{(read) => <Rows {...read} />}</AccountReader>
    </Section>
  );
});

const always: readonly AttributeField[] = ['name', 'email', 'phoneNumber'];

function Rows({ me, reload }: WithMe): ReactNode {
  const { texts } = useShared();
  const { pool } = useNeededPool();
  const required = (pool?.requiredAttributes ?? []).map(fieldOf);
  const shown = attributeFields.filter(
    (field) => me[field] !== null || always.includes(field) || required.includes(field),
  );
  const named = pool?.usernameAttributes.length === 0;
  return (
    <>
      {named && <Row label={texts.fields.username} value={<bdi>{me.username}</bdi>} />}
      {shown.map((field) => (
        <AttributeRow key={field} field={field} me={me} reload={reload} />
      ))}
    </>
  );
}

interface AttributeRowProps extends WithMe {
  readonly field: AttributeField;
}

function AttributeRow({ field, me, reload }: AttributeRowProps): ReactNode {
  const { texts } = useShared();
  const { common } = texts;
  const value = me[field] ?? '';
  const verified = verifiedOf(me, field);
  const kept = heldValue(me.id, field);
  const held = kept === value ? '' : kept;
  const verify = held !== '' || (value !== '' && verified === false);
  const badge = verified !== undefined && value !== '' && <Badge verified={verified} />;
  return (
    <Row
      label={labelOf(field, texts)}
      value={
        <>
          {value ? <bdi>{value}</bdi> : <span className="cg-muted">{common.notSet}</span>}
          {held && (
            <span className="cg-row-held">
              <bdi>{held}</bdi> <Badge verified={false} />
            </span>
          )}
        </>
      }
      badge={badge}
      action={verify ? texts.account.verify : value ? common.change : common.add}
    >
      {(tools) => (
        <AttributeForm
          field={field}
          user={me.id}
          value={held || value}
          held={held}
          verify={verify}
          onChanged={reload}
          tools={tools}
        />
      )}
    </Row>
  );
}

/** Returns whether the attribute is verified; undefined for attributes that no code verifies. */
function verifiedOf(me: Me, field: AttributeField): boolean | undefined {
  if (field === 'email') return me.emailVerified ?? false;
  if (field === 'phoneNumber') return me.phoneNumberVerified ?? false;
  return undefined;
}

function Badge({ verified }: { readonly verified: boolean }): ReactNode {
  const { account } = useShared().texts;
  return (
    <span className="cg-badge" data-kind={verified ? 'good' : 'open'}>
      {verified ? account.verified : account.unverified}
    </span>
  );
}
