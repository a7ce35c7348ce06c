/**
 * Passes on the `User-Agent` of the user for whom a command is sent, because Cognito names sessions
 * by the `User-Agent` of its callers (SDK: SessionDescriptionType, DeviceType).
 */

/**
 * The key of the header in a command's input. It is a symbol, so that the protocol, which sends
 * members by their names, does not send it to Cognito.
 */
export const callerAgent = Symbol('callerAgent');

const longest = 512;

/** The `User-Agent` header of the command; undefined where the input has none that can be sent. */
export function agentHeaderOf(input: object): Record<string, string> | undefined {
  const { [callerAgent]: agent } = input as { readonly [callerAgent]?: string };
  const isSendable = agent && /^[\x20-\x7e]+$/.test(agent);
  return isSendable ? { 'user-agent': agent.slice(0, longest) } : undefined;
}
