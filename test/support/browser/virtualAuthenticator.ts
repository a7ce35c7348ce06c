// Plugs Chromium's virtual authenticators in and out (Chrome DevTools Protocol, domain WebAuthn).
import type { CDPSession, Page } from 'playwright-core';

export class AuthenticatorSlot {
  private authenticatorId = '';
  private constructor(private readonly devTools: CDPSession) {}

  static async of(page: Page): Promise<AuthenticatorSlot> {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('WebAuthn.enable');
    return new AuthenticatorSlot(devTools);
  }

  /** Replaces the previous authenticator with a new one. */
  async plugIn({ hasUserVerification }: { hasUserVerification: boolean }): Promise<void> {
    if (this.authenticatorId)
      await this.devTools.send('WebAuthn.removeVirtualAuthenticator', {
        authenticatorId: this.authenticatorId,
      });
    ({ authenticatorId: this.authenticatorId } = await this.devTools.send(
      'WebAuthn.addVirtualAuthenticator',
      {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification,
          isUserVerified: hasUserVerification,
          automaticPresenceSimulation: true,
        },
      },
    ));
  }

  async credentials() {
    return (
      await this.devTools.send('WebAuthn.getCredentials', { authenticatorId: this.authenticatorId })
    ).credentials;
  }

  /** Restores earlier credentials, as a clone of the authenticator would have them. */
  async restore(credentials: Awaited<ReturnType<AuthenticatorSlot['credentials']>>): Promise<void> {
    const { authenticatorId } = this;
    await this.devTools.send('WebAuthn.clearCredentials', { authenticatorId });
    for (const credential of credentials)
      await this.devTools.send('WebAuthn.addCredential', { authenticatorId, credential });
  }
}
