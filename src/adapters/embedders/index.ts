export { loadStaticEmbedding } from "./static-folder.ts";
