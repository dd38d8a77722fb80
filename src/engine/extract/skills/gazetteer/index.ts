import { type Name, readNames } from "../entries.ts";
import { BUSINESS } from "./business.ts";
import { CLOUD } from "./cloud.ts";
import { CODE } from "./code.ts";
import { DATA } from "./data.ts";
import { FINANCE } from "./finance.ts";
import { HEALTH } from "./health.ts";
import { TRADES } from "./trades.ts";

/**
 * Every name of every skill. The gazetteer is the project's own; a list is one field of work, and a
 * list's names vouch for one another in a text ("Python, Go and Rust").
 */
export const NAMES: readonly Name[] = readNames({
  technology: [CODE, CLOUD, DATA].join("\n"),
  health: HEALTH,
  trades: TRADES,
  finance: FINANCE,
  business: BUSINESS,
});
