/**
 * The properties of every exported part: a class, replaced elements, and content above and below.
 */
import { createContext, useContext, useMemo } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { SharedContext, useShared } from '../provider/context.js';
import type { Components } from './components.js';

export interface PartProps {
  /** Added to the part's outermost element. */
  readonly className?: string;
  /** Elements that replace the standard ones within this part. */
  readonly components?: Partial<Components>;
  /** Shown above the title, such as a logo. */
  readonly header?: ReactNode;
  /** Shown below everything else, such as terms of service. */
  readonly footer?: ReactNode;
}

type Around = Pick<PartProps, 'className' | 'header' | 'footer'>;

const AroundContext = createContext<Around>({});
export const useAround = (): Around => useContext(AroundContext);

/** Gives a part these properties in addition to its own; parts within it inherit them. */
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
    // Only an omitted property is inherited. Null shows nothing.
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
