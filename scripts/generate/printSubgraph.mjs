/** Writes to subgraph.graphql the schema that the built gateway serves as a subgraph. */
import { writeFileSync } from 'node:fs';

import { subgraphSdl } from '../../build/resolvers/subgraph.js';

writeFileSync(new URL('../../subgraph.graphql', import.meta.url), subgraphSdl());
