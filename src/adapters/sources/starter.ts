/** A board to poll at the first start, before anybody chose any. */
interface StarterBoard {
  source: string;
  board: string;
  /** As people know it. */
  name: string;
}

/**
 * Well-known public boards of employers of several trades and countries, and two lists of all employers. All are
 * meant by their owners to be read by programs; each costs a request or a few.
 */
export const starterBoards: readonly StarterBoard[] = [
  { source: "ashby", board: "notion", name: "Notion" },
  { source: "ashby", board: "ramp", name: "Ramp" },
  { source: "ashby", board: "linear", name: "Linear" },
  { source: "ashby", board: "openai", name: "OpenAI" },
  { source: "ashby", board: "deel", name: "Deel" },
  { source: "ashby", board: "posthog", name: "PostHog" },
  { source: "ashby", board: "9fin", name: "9fin" },
  { source: "ashby", board: "supabase", name: "Supabase" },
  { source: "greenhouse", board: "gitlab", name: "GitLab" },
  { source: "greenhouse", board: "stripe", name: "Stripe" },
  { source: "greenhouse", board: "airbnb", name: "Airbnb" },
  { source: "greenhouse", board: "cloudflare", name: "Cloudflare" },
  { source: "greenhouse", board: "figma", name: "Figma" },
  { source: "greenhouse", board: "duolingo", name: "Duolingo" },
  { source: "greenhouse", board: "databricks", name: "Databricks" },
  { source: "greenhouse", board: "anthropic", name: "Anthropic" },
  { source: "greenhouse", board: "n26", name: "N26" },
  { source: "greenhouse", board: "hellofresh", name: "HelloFresh" },
  { source: "greenhouse", board: "monzo", name: "Monzo" },
  { source: "lever", board: "spotify", name: "Spotify" },
  { source: "lever", board: "palantir", name: "Palantir" },
  { source: "lever", board: "mistral", name: "Mistral AI" },
  { source: "lever", board: "veeva", name: "Veeva Systems" },
  { source: "remotive", board: "all", name: "Remotive" },
  { source: "arbeitnow", board: "all", name: "Arbeitnow" },
];
