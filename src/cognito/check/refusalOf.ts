/** Returns a call's error instead of throwing it. */
export async function refusalOf(call: Promise<unknown>): Promise<{
  readonly name: string;
  readonly message: string;
  readonly value?: unknown;
  readonly cause?: unknown;
}> {
  try {
    return { name: '', message: '', value: await call };
  } catch (cause) {
    const { name, message } = cause as Error;
    return { name, message, cause };
  }
}
