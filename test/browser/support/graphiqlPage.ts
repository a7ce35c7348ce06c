// Page object for GraphiQL: the selectors of its controls.
import type { Locator, Page } from 'playwright-core';

export class GraphiqlPage {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/graphiql`);
    await this.page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  }

  tabs(): Promise<string[]> {
    return this.page.locator('.graphiql-tab-button').allInnerTexts();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab').getByRole('button', { name, exact: true }).click();
    // GraphiQL reads the operation's name 100 ms after its editor changed, without showing when.
    // People are slower than that.
    await this.page.waitForTimeout(400);
  }

  /** Writes into the variable editor of the open tab. */
  async setVariables(variables: object): Promise<void> {
    await this.page.getByRole('button', { name: 'Variables' }).click();
    await this.editorTool('Variables').click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(JSON.stringify(variables));
  }

  async headers(): Promise<string> {
    await this.page.getByRole('button', { name: 'Headers' }).click();
    return this.editorTool('Headers').innerText();
  }

  /** Executes the open tab and returns what the result pane shows once the gateway has answered. */
  async execute(): Promise<string> {
    const answered = this.page.waitForResponse(
      (response) => response.request().method() === 'POST',
    );
    await this.page.getByRole('button', { name: /^Execute query/ }).click();
    await answered;
    const result = this.page
      .getByRole('region', { name: 'Result Window' })
      .locator('.CodeMirror-code');
    await result.filter({ hasText: /"(data|errors)"/ }).waitFor();
    return result.innerText();
  }

  async openDocs(...path: string[]): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = this.page.locator('.graphiql-doc-explorer');
    for (const name of path) await docs.getByRole('link', { name, exact: true }).click();
    return docs;
  }

  // The region of both editors is named after the open one; the other is inside it, hidden.
  private editorTool(label: 'Variables' | 'Headers'): Locator {
    return this.page
      .getByRole('region', { name: label })
      .locator('.graphiql-editor:not(.hidden) .CodeMirror-code');
  }
}
