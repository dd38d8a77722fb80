import { Alert, Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { MatchResponse, Span } from "../../src/contract/index.ts";
import { sendFeedback } from "./api.ts";
import { ResultCard } from "./ResultCard.tsx";
import type { Grading } from "./useGrading.ts";

interface Props {
  list: MatchResponse;
  grading: Grading;
  span: Span | null;
  onShowSpan(span: Span): void;
  onRefresh(): void;
}

/** The ranked list. Rows stay where they are while grades arrive: nobody's place is lost while reading. */
export function ResultList({ list, grading, span, onShowSpan, onRefresh }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  if (list.results.length === 0) {
    return (
      <Alert color="yellow" title="No posting fits yet">
        Rolecall shows jobs here as soon as a board has been read. Hidden by your filters:{" "}
        {hiddenText(list) || "none"}.
      </Alert>
    );
  }
  const rows = list.results.map((result) => result.posting.id);
  const toggle = (postingId: string, rank: number) => {
    setOpen(open === postingId ? null : postingId);
    if (open !== postingId)
      void sendFeedback({ candidateId: list.candidateId, postingId, event: "opened", rank }).catch(
        () => undefined,
      );
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" aria-live="polite">
          {list.results.length} jobs
          {hiddenText(list) && `; hidden by your filters: ${hiddenText(list)}`}
        </Text>
        {grading.finished ? (
          <Button size="compact-xs" variant="subtle" onClick={onRefresh}>
            Sort by grade
          </Button>
        ) : (
          <GradingProgress grading={grading} />
        )}
      </Group>
      {list.relaxed.length > 0 && (
        <Alert color="cyan" title="Showing broader matches">
          {list.relaxed.map((step) => `${step.constraint}: ${step.added} more`).join(" · ")}
        </Alert>
      )}
      {list.results.map((result) => (
        <ResultCard
          key={result.posting.id}
          result={result}
          rubric={grading.rubrics.get(result.posting.id) ?? null}
          failure={grading.failures.get(result.posting.id) ?? null}
          candidateId={list.candidateId}
          rows={rows}
          opened={open === result.posting.id}
          span={span}
          onToggle={() => toggle(result.posting.id, result.rank)}
          onShowSpan={onShowSpan}
          onDecided={onRefresh}
        />
      ))}
    </Stack>
  );
}

function hiddenText(list: MatchResponse): string {
  return list.hidden.map(({ constraint, count }) => `${count} by ${constraint}`).join(", ");
}

function GradingProgress({ grading }: { grading: Grading }) {
  const { done = 0, failed = 0, total = 0 } = grading.progress ?? {};
  return (
    <Group gap="xs" aria-live="polite">
      <Text size="xs" c="dimmed">
        {total > 0 ? `graded ${done} of ${total}` : "grading"}
      </Text>
      <Progress
        w={100}
        size="sm"
        value={total > 0 ? (100 * (done + failed)) / total : 0}
        aria-label="Grading"
      />
    </Group>
  );
}
