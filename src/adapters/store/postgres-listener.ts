import type pg from "pg";
import { toStoreError } from "./sql.ts";

const RECONNECT_MS = 1000;

/** Notifications of a native database: one connection for all channels and listeners, however many there are. */
export interface Listener {
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): void;
}

export function createListener(pool: pg.Pool): Listener {
  const channels = new Map<string, Set<(payload: string) => void>>();
  let connection: Promise<pg.PoolClient> | null = null;
  let closed = false;

  const connect = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    client.on("notification", ({ channel, payload }) => {
      for (const onNotice of channels.get(channel) ?? []) onNotice(payload ?? "");
    });
    client.on("error", () => {
      client.release(true);
      connection = null;
      reconnect();
    });
    for (const channel of channels.keys()) await client.query(`listen ${quoted(channel)}`);
    return client;
  };
  // Until the server is back, and again whenever it goes: a listener that gives up is deaf without knowing.
  const reconnect = (): void => {
    if (closed || connection) return;
    connection = connect();
    connection.catch(() => {
      connection = null;
      setTimeout(reconnect, RECONNECT_MS).unref();
    });
  };

  return {
    listen: async (channel, onNotice) => {
      const group = channels.get(channel) ?? new Set();
      channels.set(channel, group.add(onNotice));
      try {
        connection ??= connect();
        const client = await connection;
        if (group.size === 1) await client.query(`listen ${quoted(channel)}`);
      } catch (cause) {
        connection = null;
        reconnect();
        throw toStoreError(cause);
      }
      return async () => {
        group.delete(onNotice);
      };
    },
    close: () => {
      closed = true;
      void connection?.then((client) => client.release(true)).catch(() => undefined);
    },
  };
}

const quoted = (channel: string) => `"${channel.replaceAll('"', "")}"`;
