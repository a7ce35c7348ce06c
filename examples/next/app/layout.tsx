import type { ReactNode } from 'react';

import 'cognito-graphql-client/react/styles.css';

export const metadata = { title: 'Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="cg-page">{children}</body>
    </html>
  );
}
