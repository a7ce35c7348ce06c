/** The devices of a user that the pool tracks. */
import { ForgetUserDeviceDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { Section } from '../../elements/Section.js';
import { ConsoleUserDevicesDocument } from '../../generated/pages.js';
import { PagedList } from '../../lists/PagedList.js';
import { RowText } from '../../lists/RowText.js';
import { usePages } from '../../lists/usePages.js';
import { useMayHere } from '../../session/viewer.js';
import { moment } from '../../texts.js';
import { ConfirmedAct } from '../acts/ConfirmedAct.js';
import { userTexts } from '../texts.js';
import { userKey } from '../useUser.js';

const words = userTexts.devices;

export function Devices({ username }: { readonly username: string }): ReactNode {
  const mayWrite = useMayHere('devices:write');
  const pages = usePages({
    key: userKey(username, 'devices'),
    document: ConsoleUserDevicesDocument,
    variables: { username },
    listIn: ({ devices }) => devices,
  });
  return (
    <Section title={words.title}>
      <PagedList pages={pages} none={words.none} keyOf={({ deviceKey }) => deviceKey}>
        {({ deviceKey, name: given, rememberedStatus, lastAuthenticatedAt, lastIpAddress }) => {
          const name = given ?? words.unnamed;
          return (
            <>
              <RowText
                title={name}
                badges={rememberedStatus === 'remembered' && <Badge>{words.remembered}</Badge>}
                facts={[
                  lastAuthenticatedAt && words.lastSeen(moment(lastAuthenticatedAt)),
                  lastIpAddress,
                ]}
              />
              {mayWrite && (
                <ConfirmedAct
                  username={username}
                  document={ForgetUserDeviceDocument}
                  variables={{ input: { username, deviceKey } }}
                  label={words.forget}
                  labelInFull={words.forgetOf(name)}
                  title={words.forgetTitle(name)}
                  done={words.forgotten(name)}
                  kind="quiet"
                  danger
                  parts={['devices', 'sessions']}
                >
                  <p>{words.forgetText}</p>
                </ConfirmedAct>
              )}
            </>
          );
        }}
      </PagedList>
    </Section>
  );
}
