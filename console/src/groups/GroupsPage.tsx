/** The groups of the pool. */
import { GroupsDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Badge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { Page } from '../elements/Page.js';
import { PagedList } from '../lists/PagedList.js';
import { RowText } from '../lists/RowText.js';
import { usePages } from '../lists/usePages.js';
import { Link, pathTo } from '../router.js';
import { useLimit, useMay } from '../session/viewer.js';
import { day } from '../texts.js';
import { CreateGroup } from './CreateGroup.js';
import { groupTexts } from './texts.js';

export function GroupsPage(): ReactNode {
  const [isCreating, setCreating] = useState(false);
  const limit = useLimit('groups:write');
  const mayCreate = useMay('groups:write') && limit === undefined;
  const pages = usePages({
    key: ['groups', 'pages'],
    document: GroupsDocument,
    variables: { first: 60 },
    listIn: (groups) => groups,
  });
  return (
    <Page
      title={groupTexts.title}
      acts={
        mayCreate && (
          <Button kind="primary" onClick={() => setCreating(true)}>
            {groupTexts.create}
          </Button>
        )
      }
    >
      {isCreating && <CreateGroup onClose={() => setCreating(false)} />}
      <div className="card">
        <PagedList pages={pages} none={groupTexts.none} keyOf={({ name }) => name}>
          {({ name, description, precedence, lastModifiedAt }) => (
            <RowText
              title={<Link to={pathTo('groups', name)}>{name}</Link>}
              badges={precedence !== null && <Badge>{groupTexts.precedence(precedence)}</Badge>}
              facts={[description, lastModifiedAt && groupTexts.changed(day(lastModifiedAt))]}
            />
          )}
        </PagedList>
      </div>
    </Page>
  );
}
