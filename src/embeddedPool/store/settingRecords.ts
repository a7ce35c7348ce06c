/** The records of branding, threat protection, logs and import jobs; their keys are in records.ts. */
import type {
  LogConfigurationType,
  ManagedLoginBrandingType,
  RiskConfigurationType,
  TermsType,
  UICustomizationType,
  UserImportJobType,
} from '@aws-sdk/client-cognito-identity-provider';

import type { Stored } from './records.js';

export type UiCustomizationRecord = Stored<UICustomizationType>;
export type BrandingRecord = Stored<ManagedLoginBrandingType> & {
  ManagedLoginBrandingId: string;
  ClientId: string;
};
export type TermsRecord = Stored<TermsType> & {
  TermsId: string;
  ClientId: string;
  TermsName: string;
};
export type RiskConfigurationRecord = Omit<RiskConfigurationType, 'LastModifiedDate'> & {
  modifiedAt: number;
};
/** Dates are milliseconds. */
export type ImportJobRecord = Omit<
  UserImportJobType,
  'CreationDate' | 'StartDate' | 'CompletionDate' | 'PreSignedUrl'
> & {
  JobId: string;
  UserPoolId: string;
  Status: NonNullable<UserImportJobType['Status']>;
  ImportedUsers: number;
  SkippedUsers: number;
  FailedUsers: number;
  createdAt: number;
  startedAt?: number;
  completedAt?: number;
  /** The address for the file, with the token that allows the upload. */
  uploadUrl: string;
  uploadToken: string;
  /** The lines of the file, the header included, that are done. */
  position: number;
};
/** What became of a line of the file. */
export interface ImportLineRecord {
  readonly outcome: 'SUCCEEDED' | 'SKIPPED' | 'FAILED';
  readonly message: string;
}
export type LogConfigurations = readonly LogConfigurationType[];
