import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";

/** Everything that can be configured, read once at start from the environment and one YAML file. */
export interface Config {
  /** Folder of everything that the program writes. */
  home: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** `postgres://…`, or `null` for the embedded database. */
  databaseUrl: string | null;
  sources: ConfiguredSource[];
  /** In the order in which they are tried; the offline grader comes after the last. */
  providers: ProviderConfig[];
  embedder: EmbedderConfig | null;
  grading: { top: number; concurrency: number };
  /** Weights of the fast score and of the rubric in the blended one. */
  blend: { vector: number; model: number };
  verifier: { penalty: number; threshold: number };
  budget: { perDay: number; currency: string } | null;
  network: { allowPrivate: boolean };
  samples: "auto" | "on" | "off";
}

export type ConfiguredSource =
  | { url: string }
  | { source: string; board: string; baseUrl?: string };

interface ProviderConfig {
  name: string;
  baseUrl: string;
  model: string;
  /** `null` for servers that want none. Never logged. */
  apiKey: string | null;
  timeoutSeconds: number;
  inputPerMillion: number;
  outputPerMillion: number;
}

/** What ranks in place of the built-in model: an API, another table in Model2Vec's format, or a transformer on this machine. */
export type EmbedderConfig =
  | ({ kind: "api"; baseUrl: string; apiKey: string | null; dimensions: number | null } & Patience)
  | ({ kind: "local" } & Patience)
  | { kind: "folder"; folder: string };

interface Patience {
  model: string;
  /** Longer texts are cut to this. */
  tokensPerText: number;
  timeoutSeconds: number;
  /** A call is slow when it takes more than this multiple of the usual time. */
  slowFactor: number;
  /** How long handing in a resume may wait for its vectors. A list never waits. */
  waitSeconds: number;
}

/** The configuration cannot be used; the message says which file, where in it, and what is wrong. */
class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly kind: "unreadable" | "syntax" | "invalid";
  constructor(kind: ConfigError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const Address = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

const ConfigFile = z.strictObject({
  sources: z
    .array(
      z.union([
        z.strictObject({ url: Address }),
        z.strictObject({ source: z.string(), board: z.string(), baseUrl: Address.optional() }),
      ]),
    )
    .default([]),
  providers: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        baseUrl: Address,
        model: z.string().min(1),
        keyEnv: z.string().optional(),
        timeoutSeconds: z.number().positive().max(3600).default(60),
        inputPerMillion: z.number().nonnegative().default(0),
        outputPerMillion: z.number().nonnegative().default(0),
      }),
    )
    .optional(),
  embedder: z
    .strictObject({
      baseUrl: Address.optional(),
      model: z.string().min(1).optional(),
      keyEnv: z.string().optional(),
      dimensions: z.int().min(2).max(16_000).optional(),
      folder: z.string().min(1).optional(),
      local: z.string().min(1).optional(),
      tokensPerText: z.int().min(16).max(1_000_000).default(8191),
      timeoutSeconds: z.number().positive().max(3600).default(20),
      slowFactor: z.number().min(1.5).max(1000).default(5),
      waitSeconds: z.number().min(0).max(60).default(1),
    })
    .refine(
      ({ baseUrl, model, keyEnv, folder, local }) =>
        [baseUrl ?? model ?? keyEnv, folder, local].filter((one) => one !== undefined).length === 1,
      "must name one of baseUrl (with model and keyEnv), folder, local",
    )
    .optional(),
  grading: z
    .strictObject({
      top: z.int().min(0).max(1000).default(50),
      concurrency: z.int().min(1).max(64).default(6),
    })
    .prefault({}),
  blend: z
    .strictObject({
      vector: z.number().min(0).max(1).default(0.42),
      model: z.number().min(0).max(1).default(0.58),
    })
    .refine(
      (weights) => weights.vector + weights.model > 0,
      "one of the two weights must be above 0",
    )
    .prefault({}),
  verifier: z
    .strictObject({
      penalty: z.number().min(0).max(1).default(0.15),
      threshold: z.number().min(1).max(5).default(3.5),
    })
    .prefault({}),
  budget: z
    .strictObject({
      perDay: z.number().nonnegative(),
      currency: z.string().length(3).default("USD"),
    })
    .optional(),
  network: z.strictObject({ allowPrivate: z.boolean().default(false) }).prefault({}),
  samples: z
    .union([z.boolean().transform((on) => (on ? "on" : "off")), z.enum(["auto", "on", "off"])])
    .default("auto"),
});

/**
 * Addresses and models used when a key is in the environment and the file names no providers.
 * Model names die: `doctor` says when one is gone, and the file overrides all of this.
 */
const RECOGNISED_KEYS = [
  {
    keyEnv: "GROQ_API_KEY",
    name: "groq",
    baseUrl: "https://api.groq.com/openai/v1",
    model: "openai/gpt-oss-120b",
    inputPerMillion: 0.15,
    outputPerMillion: 0.6,
  },
  {
    keyEnv: "CEREBRAS_API_KEY",
    name: "cerebras",
    baseUrl: "https://api.cerebras.ai/v1",
    model: "gpt-oss-120b",
    inputPerMillion: 0.35,
    outputPerMillion: 0.75,
  },
  {
    keyEnv: "OPENAI_API_KEY",
    name: "openai",
    baseUrl: "https://api.openai.com/v1",
    model: "gpt-4o-mini",
    inputPerMillion: 0.15,
    outputPerMillion: 0.6,
  },
  {
    keyEnv: "GEMINI_API_KEY",
    name: "gemini",
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
    model: "gemini-2.5-flash",
    inputPerMillion: 0.3,
    outputPerMillion: 2.5,
  },
  {
    keyEnv: "ANTHROPIC_API_KEY",
    name: "anthropic",
    baseUrl: "https://api.anthropic.com/v1",
    model: "claude-haiku-4-5",
    inputPerMillion: 1,
    outputPerMillion: 5,
  },
] as const;

type Environment = Record<string, string | undefined>;

/** @throws ConfigError when the file or a variable cannot be used */
export function readConfig(environment: Environment = process.env): Config {
  const home = resolve(environment["ROLECALL_HOME"] || defaultHome(environment));
  const path = environment["ROLECALL_CONFIG"] || join(home, "rolecall.yaml");
  const file = readFile(path, environment["ROLECALL_CONFIG"] !== undefined);
  return {
    home,
    host: environment["HOST"] || "127.0.0.1",
    port: readPort(environment["PORT"]),
    databaseUrl: readDatabaseUrl(environment["DATABASE_URL"]),
    sources: file.sources.map((entry) => withoutUndefined(entry) as ConfiguredSource),
    providers: readProviders(file.providers, environment, path),
    embedder: file.embedder ? readEmbedder(file.embedder, environment, path) : null,
    grading: file.grading,
    blend: file.blend,
    verifier: file.verifier,
    budget: file.budget ?? null,
    network: file.network,
    samples: file.samples as Config["samples"],
  };
}

function readFile(path: string, named: boolean): z.infer<typeof ConfigFile> {
  if (!existsSync(path)) {
    if (!named) return ConfigFile.parse({});
    throw new ConfigError(
      "unreadable",
      `ROLECALL_CONFIG names ${path}, and there is no such file.`,
    );
  }
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigError(
      "unreadable",
      `The configuration ${path} cannot be read: ${(cause as Error).message}.`,
      { cause },
    );
  }
  return parseConfigFile(text, path);
}

function parseConfigFile(text: string, path: string): z.infer<typeof ConfigFile> {
  const document = parseDocument(text);
  const [syntax] = document.errors;
  if (syntax) {
    const line = syntax.linePos?.[0].line ?? 1;
    throw new ConfigError(
      "syntax",
      `${path}, line ${line}: this is not YAML: ${syntax.message.split("\n")[0]}`,
    );
  }
  const result = ConfigFile.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join(".") || "the whole";
  throw new ConfigError("invalid", `${path}: ${where}: ${describe(issue)}.`);
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "unrecognized_keys")
    return `unknown name ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  if (issue?.code === "invalid_union") return "must be { url } or { source, board, baseUrl? }";
  return issue?.message ?? "invalid";
}

function readProviders(
  listed: z.infer<typeof ConfigFile>["providers"],
  environment: Environment,
  path: string,
): ProviderConfig[] {
  if (listed) {
    return listed.map(({ keyEnv, ...provider }) => ({
      ...provider,
      apiKey: readKey(keyEnv, environment, path, `provider ${provider.name}`),
    }));
  }
  return RECOGNISED_KEYS.flatMap(({ keyEnv, ...provider }) => {
    const apiKey = environment[keyEnv];
    return apiKey ? [{ ...provider, apiKey, timeoutSeconds: 60 }] : [];
  });
}

const OPENAI = { baseUrl: "https://api.openai.com/v1", model: "text-embedding-3-small" };

function readEmbedder(
  given: NonNullable<z.infer<typeof ConfigFile>["embedder"]>,
  environment: Environment,
  path: string,
): EmbedderConfig {
  const { folder, local, baseUrl = OPENAI.baseUrl, model = OPENAI.model, ...rest } = given;
  if (folder !== undefined) return { kind: "folder", folder: resolve(dirname(path), folder) };
  const { tokensPerText, timeoutSeconds, slowFactor, waitSeconds } = rest;
  const patience = { tokensPerText, timeoutSeconds, slowFactor, waitSeconds };
  if (local !== undefined) {
    const isFolder = /^(?:\.{1,2}[\\/]|[\\/]|[A-Za-z]:[\\/])/.test(local);
    const place = isFolder ? resolve(dirname(path), local) : local;
    return { kind: "local", model: place, ...patience };
  }
  const keyEnv = rest.keyEnv ?? (baseUrl === OPENAI.baseUrl ? "OPENAI_API_KEY" : undefined);
  const apiKey = readKey(keyEnv, environment, path, "embedder");
  return { kind: "api", baseUrl, model, apiKey, dimensions: rest.dimensions ?? null, ...patience };
}

/** A key that is named but not set is `null`: the provider then fails by its own answer, and `doctor` says why. */
function readKey(
  name: string | undefined,
  environment: Environment,
  path: string,
  what: string,
): string | null {
  if (name === undefined) return null;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new ConfigError(
      "invalid",
      `${path}: ${what}: keyEnv must name an environment variable, not hold the key itself.`,
    );
  }
  return environment[name] || null;
}

function readPort(text: string | undefined): number {
  if (!text) return 7350;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError("invalid", `PORT is "${text}"; it must be a number from 0 to 65535.`);
  }
  return port;
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new ConfigError(
      "invalid",
      "DATABASE_URL must begin with postgres:// (leave it out to use the embedded database).",
    );
  }
  return text;
}

function defaultHome(environment: Environment): string {
  if (process.platform === "darwin")
    return join(homedir(), "Library", "Application Support", "rolecall");
  if (process.platform === "win32")
    return join(environment["LOCALAPPDATA"] || homedir(), "rolecall");
  return join(environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "rolecall");
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
