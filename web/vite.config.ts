import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    proxy: Object.fromEntries(
      [
        "/match",
        "/gradings",
        "/candidates",
        "/postings",
        "/feedback",
        "/boards",
        "/samples",
        "/polls",
        "/health",
        "/doctor",
      ].map((path) => [path, "http://127.0.0.1:7350"]),
    ),
  },
});
