/** Line icons, 20 by 20, in the colour of the text beside them. */
import type { ReactNode } from 'react';

const icon = (drawing: ReactNode, className = '') =>
  function Icon(): ReactNode {
    return (
      <svg
        className={`cg-icon ${className}`}
        viewBox="0 0 20 20"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };
const path = (d: string): ReactNode => <path d={d} />;

export const EyeIcon = icon(
  <>
    {path('M1.9 10S4.8 4.4 10 4.4 18.1 10 18.1 10 15.2 15.6 10 15.6 1.9 10 1.9 10Z')}
    <circle cx="10" cy="10" r="2.5" />
  </>,
);
export const EyeOffIcon = icon(
  path(
    'M8.2 4.6A8 8 0 0 1 10 4.4c5.2 0 8.1 5.6 8.1 5.6a13 13 0 0 1-1.7 2.4M5.3 5.8A13 13 0 0 0 1.9 10s2.9 5.6 8.1 5.6a7.7 7.7 0 0 0 4.2-1.2M2.5 2.5l15 15M8.3 8.2a2.5 2.5 0 0 0 3.5 3.5',
  ),
);
export const AlertIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.5" />
    {path('M10 6.5v4M10 13.4v.1')}
  </>,
);
export const CheckIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.5" />
    {path('m6.8 10.3 2.2 2.2 4.3-4.8')}
  </>,
);
export const CircleIcon = icon(<circle cx="10" cy="10" r="7.5" />);
export const PasskeyIcon = icon(
  <>
    <circle cx="7.5" cy="6" r="3.2" />
    {path('M1.9 16.5c.3-3.3 2.5-5.1 5.6-5.1 1.1 0 2 .2 2.9.6')}
    <circle cx="15" cy="10.2" r="2.4" />
    {path('M15 12.6v5l1.3-1.2M15 15.2l1.3-.9')}
  </>,
);
export const MailIcon = icon(
  <>
    <rect x="2" y="4" width="16" height="12" rx="2.5" />
    {path('m2.5 6 7.5 5.2L17.5 6')}
  </>,
);
export const PhoneIcon = icon(
  <>
    <rect x="5.5" y="1.8" width="9" height="16.4" rx="2.2" />
    {path('M9 15.2h2')}
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="3.5" y="8.7" width="13" height="9" rx="2.2" />
    {path('M6.5 8.5V6a3.5 3.5 0 0 1 7 0v2.5M10 12.5v1.6')}
  </>,
);
export const ShieldIcon = icon(
  path(
    'M10 1.9 3.5 4.3v5.2c0 4 2.7 7.1 6.5 8.6 3.8-1.5 6.5-4.6 6.5-8.6V4.3L10 1.9Zm-2.6 8 1.9 1.9 3.4-3.7',
  ),
);
export const DeviceIcon = icon(
  <>
    <rect x="2" y="3.5" width="16" height="10.5" rx="2" />
    {path('M7 17.2h6M10 14.2v3')}
  </>,
);
export const LeaveIcon = icon(
  path(
    'M12.5 6V4.5a2 2 0 0 0-2-2h-5a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h5a2 2 0 0 0 2-2V14M8 10h9.5m-3-3 3 3-3 3',
  ),
  'cg-icon-directed',
);
export const NextIcon = icon(path('m8 4.5 5.5 5.5L8 15.5'), 'cg-icon-directed');
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="10.5" height="10.5" rx="2" />
    {path('M13 7V4.5a2 2 0 0 0-2-2H4.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7')}
  </>,
);
