import { getResolvedPDFJS } from "unpdf";
import { FileError, MAX_PAGES } from "./fault.ts";
import { cleanGlyphs } from "./glyphs.ts";
import { readingOrder, type TextBox } from "./layout.ts";

/** Fewer letters and digits than this in a whole PDF are a page number or a stamp on a scan. */
const MIN_LETTERS = 12;
const MIN_READABLE_SHARE = 0.5;

/**
 * The text of a PDF in reading order, pages apart by an empty line.
 *
 * @throws FileError "encrypted", "damaged", "too-many-pages", "scan", "garbled"
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) throw new FileError("too-many-pages");
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number)));
    return checkReadable(pages.filter(Boolean).join("\n\n"));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw new FileError(isLocked ? "encrypted" : "damaged", { cause });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Page = Awaited<
  ReturnType<
    Awaited<
      ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>["getDocument"]>["promise"]
    >["getPage"]
  >
>;

async function readPage(page: Page): Promise<string> {
  const { height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const boxes: TextBox[] = [];
  for (const item of content.items) {
    if (!("str" in item)) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b) || item.height;
    boxes.push({ text: cleanGlyphs(item.str), x, y: height - y, width: item.width, size });
  }
  page.cleanup();
  return readingOrder(boxes).join("\n").trim();
}

function checkReadable(text: string): string {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const signs = text.match(/\S/gu)?.length ?? 0;
  if (signs >= MIN_LETTERS && letters < signs * MIN_READABLE_SHARE) throw new FileError("garbled");
  if (letters < MIN_LETTERS) throw new FileError("scan");
  return text;
}
