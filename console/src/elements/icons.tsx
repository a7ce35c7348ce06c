/** Line icons, 20 by 20, in the colour of the text beside them. */
import type { ReactNode } from 'react';

const icon = (drawing: string) =>
  function Icon(): ReactNode {
    return (
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={drawing} />
      </svg>
    );
  };

export const AlertIcon = icon('M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 6.5v4M10 13.4v.1');
export const CheckIcon = icon(
  'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm-3.2 7.8 2.2 2.2 4.3-4.8',
);
export const CloseIcon = icon('m5 5 10 10M15 5 5 15');
export const MoreIcon = icon('M4.5 10h.01M10 10h.01M15.5 10h.01');
export const SearchIcon = icon('M8.8 3a5.8 5.8 0 1 1 0 11.6 5.8 5.8 0 0 1 0-11.6Zm4.2 10 4.2 4.2');
export const PreviousIcon = icon('M12 4.5 6.5 10l5.5 5.5');
export const NextIcon = icon('M8 4.5 13.5 10 8 15.5');
export const FirstIcon = icon('M14 4.5 8.5 10l5.5 5.5M5 4.5v11');
export const DownIcon = icon('m5 7.5 5 5 5-5');
export const UsersIcon = icon(
  'M7.5 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2 16.5c.3-3 2.4-4.7 5.5-4.7s5.2 1.7 5.5 4.7M13 3.4a3 3 0 0 1 0 5.2M15.3 12.4c1.6.7 2.5 2.1 2.7 4.1',
);
export const GroupsIcon = icon('M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z');
export const OverviewIcon = icon('M3 17V9.5M8 17V3M13 17v-5.5M18 17V6');
export const InviteIcon = icon(
  'M8 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 16.5c.3-3 2.4-4.7 5.5-4.7 1.2 0 2.3.3 3.1.8M15 11.5v6M12 14.5h6',
);
export const DownloadIcon = icon('M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 16.5h13');
export const ColumnsIcon = icon('M3 4h14v12H3zM8 4v12M12.5 4v12');
