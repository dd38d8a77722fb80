export { DEFAULT_EMBEDDING_FOLDER, loadStaticEmbedding } from "./static-folder.ts";
