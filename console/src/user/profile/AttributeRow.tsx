import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { Attribute } from '../../attributes/attributes.js';
import { attributeTexts } from '../../attributes/texts.js';
import { Badge } from '../../elements/Badge.js';
import { Button } from '../../elements/Button.js';
import { useMayHere } from '../../session/viewer.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';
import { AttributeEditor } from './AttributeEditor.js';
import type { AttributeRowProps } from './attributeRowProps.js';
import { isVerified, verifiedFieldOf } from './verified.js';

/** One attribute. Its editor opens in its place, and returns the focus when it closes. */
export function AttributeRow({ user, attribute, value }: AttributeRowProps): ReactNode {
  const [isEditing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const mayChange = useMayHere('users:write') && (attribute.mutable || value === '');
  const { label } = attribute;
  const { change, changeShort, add, addTo } = userTexts.profile;
  return (
    <div className="attribute">
      <dt>{label}</dt>
      {isEditing ? (
        <dd className="attribute-editor">
          <AttributeEditor
            user={user}
            attribute={attribute}
            value={value}
            onClose={() => setEditing(false)}
          />
        </dd>
      ) : (
        <dd>
          <span className="attribute-value">
            {shownValue(attribute, value)}{' '}
            <Verified user={user} attribute={attribute} value={value} />
          </span>
          {mayChange && (
            <Button
              ref={button}
              kind="quiet"
              aria-label={value === '' ? addTo(label) : change(label)}
              onClick={() => setEditing(true)}
            >
              {value === '' ? add : changeShort}
            </Button>
          )}
        </dd>
      )}
    </div>
  );
}

function shownValue({ kind }: Attribute, value: string): ReactNode {
  if (value === '') return <span className="muted">{texts.none}</span>;
  if (kind !== 'boolean') return value;
  return value === 'true' ? attributeTexts.true : attributeTexts.false;
}

function Verified({ user, attribute, value }: AttributeRowProps): ReactNode {
  if (value === '' || verifiedFieldOf(attribute) === undefined) return null;
  const { verified, unverified } = userTexts.profile;
  return isVerified(user, attribute) ? (
    <Badge kind="good">{verified}</Badge>
  ) : (
    <Badge kind="open">{unverified}</Badge>
  );
}
