/** What every exported part accepts: a class, elements of the app, and content around its own. */
import { createContext, useContext, useMemo } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { SharedContext, useShared } from '../provider/context.js';
import type { Components } from './components.js';

export interface PartProps {
  /** Added to the part's outermost element. */
  readonly className?: string;
  /** Elements in place of the standard ones, within this part. */
  readonly components?: Partial<Components>;
  /** Above the title, such as a logo. */
  readonly header?: ReactNode;
  /** Below everything else, such as terms of service. */
  readonly footer?: ReactNode;
}

type Around = Pick<PartProps, 'className' | 'header' | 'footer'>;

const AroundContext = createContext<Around>({});
export const useAround = (): Around => useContext(AroundContext);

/** A part with these properties besides its own; parts within it inherit them. */
export function part<Own extends object>(Body: ComponentType<Own>): ComponentType<Own & PartProps> {
  return function Part({
    className,
    components,
    header,
    footer,
    ...own
  }: Own & PartProps): ReactNode {
    const shared = useShared();
    const outer = useAround();
    const inner = useMemo(
      () => ({ ...shared, components: { ...shared.components, ...components } }),
      [shared, components],
    );
    // Null shows nothing; only what is left out is inherited.
    const around = {
      className: className ?? outer.className,
      header: header === undefined ? outer.header : header,
      footer: footer === undefined ? outer.footer : footer,
    } as Around;
    return (
      <SharedContext.Provider value={inner}>
        <AroundContext.Provider value={around}>
          <Body {...(own as unknown as Own)} />
        </AroundContext.Provider>
      </SharedContext.Provider>
    );
  };
}
