export interface Tensor {
  shape: readonly number[];
  values: Float32Array | Int8Array | Int32Array;
}

interface TensorHeader {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/**
 * Reads the tensors of a safetensors file (huggingface/safetensors, README "Format": a little-endian
 * 64-bit header length, a JSON header, then the numbers). Numbers of half, double and brain-float size
 * become float32; 64-bit indices become 32-bit ones.
 * @throws Error with one sentence when the bytes are not such a file
 */
export function readSafetensors(bytes: Uint8Array): Map<string, Tensor> {
  const { header, start } = readHeader(bytes);
  const tensors = new Map<string, Tensor>();
  for (const [name, described] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    tensors.set(name, readTensor(name, described as TensorHeader, bytes, start));
  }
  return tensors;
}

function readHeader(bytes: Uint8Array): { header: Record<string, unknown>; start: number } {
  const tooShort = new Error(
    `model.safetensors is cut short: it has ${bytes.length} bytes. Download it again.`,
  );
  if (bytes.length < 8) throw tooShort;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length > bytes.length - 8) throw tooShort;
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    return { header, start: 8 + length };
  } catch (cause) {
    throw new Error("model.safetensors is not a safetensors file: its header is not JSON.", {
      cause,
    });
  }
}

function readTensor(
  name: string,
  described: TensorHeader,
  bytes: Uint8Array,
  start: number,
): Tensor {
  const [from, to] = described.data_offsets;
  if (start + to > bytes.length)
    throw new Error(`model.safetensors is cut short: the tensor "${name}" is not all there.`);
  const data = bytes.subarray(start + from, start + to);
  return { shape: described.shape, values: readNumbers(name, described.dtype, data) };
}

function readNumbers(name: string, dtype: string, data: Uint8Array): Tensor["values"] {
  // A typed array needs an aligned start; the file does not promise one.
  const width = WIDTH[dtype] ?? 0;
  const aligned = data.byteOffset % (width || 1) === 0 ? data : data.slice();
  const { buffer, byteOffset } = aligned;
  const count = aligned.byteLength / (width || 1);
  switch (dtype) {
    case "F32":
      return new Float32Array(buffer, byteOffset, count);
    case "I8":
      return new Int8Array(buffer, byteOffset, count);
    case "I32":
      return new Int32Array(buffer, byteOffset, count);
    case "F16":
      return Float32Array.from(new Float16Array(buffer, byteOffset, count));
    case "F64":
      return Float32Array.from(new Float64Array(buffer, byteOffset, count));
    case "BF16":
      return fromBrainFloat(new Uint16Array(buffer, byteOffset, count));
    case "I64":
      return Int32Array.from(new BigInt64Array(buffer, byteOffset, count), Number);
    default:
      throw new Error(
        `The tensor "${name}" holds numbers of type ${dtype}, which Rolecall cannot read: save the model as float32, float16 or int8.`,
      );
  }
}

const WIDTH: Record<string, number> = { F32: 4, I8: 1, I32: 4, F16: 2, F64: 8, BF16: 2, I64: 8 };

/** A bfloat16 is the upper half of a float32. */
function fromBrainFloat(halves: Uint16Array): Float32Array {
  const words = Uint32Array.from(halves, (half) => half << 16);
  return new Float32Array(words.buffer);
}
