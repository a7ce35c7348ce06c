/** Runs Terraform with the AWS provider against a pool. Nothing is downloaded. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Providers as `terraform providers mirror` stores them. */
const mirror = process.env.TERRAFORM_MIRROR ?? '/opt/tf-plugins';

/** Whether Terraform and the provider are there; if not, says so. */
export function hasTerraform(test: string): boolean {
  const found =
    existsSync(join(mirror, 'registry.terraform.io/hashicorp/aws')) &&
    (process.env.PATH ?? '')
      .split(delimiter)
      .some((folder) => existsSync(join(folder, 'terraform')));
  if (!found)
    process.stderr.write(
      `${test} is skipped: it needs terraform and the AWS provider in ${mirror}.\n`,
    );
  return found;
}

export interface Outcome {
  /** A plan's code: 0 without changes, 2 with changes, 1 for an error. */
  readonly code: number;
  readonly output: string;
}

/** A folder with one configuration of `test/peers/terraform`. */
export class Terraform {
  private constructor(
    private readonly folder: string,
    private readonly endpoint: string,
  ) {}

  /** `configuration`: the name of its file, without `.tf`. */
  static async open(configuration: string, endpoint: string): Promise<Terraform> {
    const folder = await mkdtemp(join(tmpdir(), 'terraform-'));
    for (const file of ['provider.tf', `${configuration}.tf`, 'modules'])
      await cp(
        fileURLToPath(new URL(`../terraform/${file}`, import.meta.url)),
        join(folder, file),
        { recursive: true },
      );
    const terraform = new Terraform(folder, endpoint);
    await terraform.succeed('init', `-plugin-dir=${mirror}`);
    return terraform;
  }

  run(...args: string[]): Promise<Outcome> {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      TF_VAR_endpoint: this.endpoint,
    };
    return new Promise((resolve) => {
      execFile(
        'terraform',
        [`-chdir=${this.folder}`, ...args, '-no-color'],
        { env, maxBuffer: 16 * 1024 * 1024 },
        (failure, stdout, stderr) => {
          const code = failure ? Number(failure.code ?? 1) : 0;
          resolve({ code, output: `${stdout}${stderr}` });
        },
      );
    });
  }

  async succeed(...args: string[]): Promise<string> {
    const { code, output } = await this.run(...args);
    if (code !== 0) throw new Error(`terraform ${args[0]} ended with ${code}:\n${output}`);
    return output;
  }

  apply(...variables: string[]): Promise<string> {
    return this.succeed('apply', '-auto-approve', ...variables);
  }

  /** Fails if there is anything left to do. */
  planNothing(...variables: string[]): Promise<string> {
    return this.succeed('plan', '-detailed-exitcode', ...variables);
  }

  destroy(...variables: string[]): Promise<string> {
    return this.succeed('destroy', '-auto-approve', ...variables);
  }

  async output(name: string): Promise<unknown> {
    return JSON.parse(await this.succeed('output', '-json', name)) as unknown;
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
