/** The mutations of the account, as functions for its forms. */
import { useShared } from '../provider/context.js';
import { ask } from '../provider/ask.js';
import {
  ChangeMyPasswordDocument,
  DeleteMeDocument,
  DeleteMyPasskeyDocument,
  ForgetMyDeviceDocument,
  RevokeMySessionDocument,
  SendMyAttributeCodeDocument,
  SetMyMfaPreferenceDocument,
  UpdateMyAttributesDocument,
  VerifyMyAttributeDocument,
} from '../../generated/account.js';
import type {
  ChangeMyPasswordInput,
  MyAttributesInput,
  SetMyMfaPreferenceInput,
  VerifyMyAttributeInput,
} from '../../generated/documents.js';

export function useMutations() {
  const { request } = useShared().auth;
  return {
    updateAttributes: (attributes: MyAttributesInput) =>
      ask(async () => {
        const variables = { input: { attributes } };
        return (await request(UpdateMyAttributesDocument, variables)).updateMyAttributes;
      }),
    sendCode: (attributeName: string) =>
      ask(async () => {
        const variables = { input: { attributeName } };
        return (await request(SendMyAttributeCodeDocument, variables)).sendMyAttributeCode;
      }),
    verifyAttribute: (input: VerifyMyAttributeInput) =>
      ask(async () => (await request(VerifyMyAttributeDocument, { input })).verifyMyAttribute),
    changePassword: (input: ChangeMyPasswordInput) =>
      ask(async () => (await request(ChangeMyPasswordDocument, { input })).changeMyPassword),
    setMfa: (input: SetMyMfaPreferenceInput) =>
      ask(async () => (await request(SetMyMfaPreferenceDocument, { input })).setMyMfaPreference),
    deletePasskey: (credentialId: string) =>
      ask(async () => {
        const variables = { input: { credentialId } };
        return (await request(DeleteMyPasskeyDocument, variables)).deleteMyPasskey;
      }),
    endSession: (sessionId: string) =>
      ask(async () => {
        const variables = { input: { sessionId } };
        return (await request(RevokeMySessionDocument, variables)).revokeMySession;
      }),
    forgetDevice: (deviceKey: string) =>
      ask(async () => {
        const variables = { input: { deviceKey } };
        return (await request(ForgetMyDeviceDocument, variables)).forgetMyDevice;
      }),
    deleteMe: () => ask(async () => (await request(DeleteMeDocument, { input: {} })).deleteMe),
  };
}
