import type { IncomingMessage, RequestListener } from "node:http";
import { type Draft, NoUser, type Store, Taken } from "./store.ts";

// The largest body that is read, in bytes.
const bodyLimit = 16 << 10;

type Answer = {
  status: number;
  headers?: Record<string, string>;
  body?: string;
};
type Handler = (request: IncomingMessage, url: URL) => Answer | Promise<Answer>;

// ANCHOR: routes
function routes(users: Store): [RegExp, Record<string, Handler>][] {
  return [
    [/^\/health$/, { GET: () => health(users) }],
    [
      /^\/users$/,
      {
        GET: (_, url) => list(users, url),
        POST: (request) => create(users, request),
      },
    ],
    [
      /^\/users\/[^/]+$/,
      {
        GET: (_, url) => get(users, url),
        PUT: (request, url) => replace(users, request, url),
        DELETE: (_, url) => remove(users, url),
      },
    ],
  ];
}

export function api(users: Store): RequestListener {
  const table = routes(users);
  return async (request, response) => {
    const { status, headers, body } = await answer(table, request);
    if (body !== undefined) {
      response.setHeader("Content-Length", Buffer.byteLength(body));
    }
    response.writeHead(status, headers).end(body);
  };
}

async function answer(
  table: ReturnType<typeof routes>,
  request: IncomingMessage,
): Promise<Answer> {
  try {
    const url = new URL(`http://localhost${request.url}`);
    const route = table.find(([path]) => path.test(url.pathname));
    if (route === undefined) throw new Problem(404, "there is no such route");
    const [, handlers] = route;
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
    const handler = handlers[method];
    if (handler === undefined) throw notAllowed(Object.keys(handlers));
    return await handler(request, url);
  } catch (error) {
    return problemOf(error).answer();
  }
}
// ANCHOR_END: routes

// ANCHOR: problem
type Mistake = { field: string; detail: string };

// An answer that is an error, in the form of RFC 9457.
class Problem extends Error {
  readonly status: number;
  readonly errors: Mistake[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    detail: string,
    more: { errors?: Mistake[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }

  answer(): Answer {
    const { status, message: detail, errors, headers } = this;
    return {
      status,
      headers: { ...headers, "Content-Type": "application/problem+json" },
      body: JSON.stringify({ status, detail, errors }),
    };
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NoUser) return new Problem(404, "there is no such user");
  if (error instanceof Taken) return new Problem(409, "the email is taken");
  console.error(error);
  return new Problem(500, "internal error");
}
// ANCHOR_END: problem

function notAllowed(methods: string[]): Problem {
  const allow = methods.flatMap((m) => (m === "GET" ? ["GET", "HEAD"] : [m]));
  const headers = { Allow: allow.join(",") };
  return new Problem(405, "the method is not allowed", { headers });
}

function json(status: number, value: unknown): Answer {
  const headers = { "Content-Type": "application/json" };
  return { status, headers, body: JSON.stringify(value) };
}

function health(users: Store): Answer {
  users.ping();
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return { status: 200, headers, body: "ok" };
}

function list(users: Store, url: URL): Answer {
  const after = url.searchParams.get("after");
  const id = after === null ? 0 : parseId(after);
  if (id === undefined) throw new Problem(400, "after must be an id");
  return json(200, users.list(id));
}

// ANCHOR: create
async function create(users: Store, request: IncomingMessage): Promise<Answer> {
  const created = users.insert(await readDraft(request));
  const { headers, ...rest } = json(201, created);
  return { ...rest, headers: { ...headers, Location: `/users/${created.id}` } };
}
// ANCHOR_END: create

// ANCHOR: get
function get(users: Store, url: URL): Answer {
  return json(200, users.get(idOf(url)));
}
// ANCHOR_END: get

async function replace(
  users: Store,
  request: IncomingMessage,
  url: URL,
): Promise<Answer> {
  const id = idOf(url);
  return json(200, users.update(id, await readDraft(request)));
}

function remove(users: Store, url: URL): Answer {
  users.delete(idOf(url));
  return { status: 204 };
}

function idOf(url: URL): number {
  const id = parseId(unescaped(url.pathname.replace(/^\/users\//, "")));
  if (id === undefined) throw new NoUser();
  return id;
}

// A part of a path, which may be written with escapes.
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// An id has at most 15 digits, so that every language holds it exactly.
function parseId(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

// ANCHOR: body
async function readDraft(request: IncomingMessage): Promise<Draft> {
  const kind = request.headers["content-type"]?.split(";")[0];
  if (kind?.trim().toLowerCase() !== "application/json") {
    throw new Problem(415, "the body must be application/json");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  // The default would cut the connection before there is an answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > bodyLimit) {
      const headers = { Connection: "close" };
      const detail = `the body exceeds ${bodyLimit} bytes`;
      throw new Problem(413, detail, { headers });
    }
    chunks.push(chunk);
  }
  return parseDraft(Buffer.concat(chunks));
}

function parseDraft(body: Buffer): Draft {
  const fields = parseObject(body);
  const { name, email, ...others } = fields ?? {};
  if (
    typeof name !== "string" ||
    typeof email !== "string" ||
    Object.keys(others).length > 0
  ) {
    throw new Problem(
      400,
      "the body must be an object with the strings name and email",
    );
  }
  const errors = mistakes({ name, email });
  if (errors.length > 0) {
    throw new Problem(422, "the user is not valid", { errors });
  }
  return { name, email };
}

// The object that the body holds, if it holds one.
function parseObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    // Without `fatal`, bytes that are not UTF-8 would become U+FFFD.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const value: unknown = JSON.parse(decoder.decode(body));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return undefined;
  }
}
// ANCHOR_END: body

// ANCHOR: validate
function mistakes({ name, email }: Draft): Mistake[] {
  const found: Mistake[] = [];
  const length = [...name].length;
  if (length < 1 || length > 80 || /\p{Cc}/u.test(name)) {
    const detail = "must be 1 to 80 characters, none of them a control";
    found.push({ field: "name", detail });
  }
  if (email.length > 254 || !/^[!-?A-~]+@[!-?A-~]+$/.test(email)) {
    const detail = "must be user@host in at most 254 visible ASCII characters";
    found.push({ field: "email", detail });
  }
  return found;
}
// ANCHOR_END: validate
