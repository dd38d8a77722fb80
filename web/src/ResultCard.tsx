import {
  Anchor,
  Badge,
  Button,
  Card,
  Collapse,
  Group,
  RingProgress,
  Stack,
  Text,
  UnstyledButton,
} from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { MatchResult, Rubric, Span } from "../../src/contract/index.ts";
import { type RubricEvent, sendFeedback } from "./api.ts";
import { Copies } from "./Copies.tsx";
import { describeAge, describePay, describePlace } from "./describe.ts";
import { RubricView } from "./RubricView.tsx";

interface Props {
  result: MatchResult;
  /** As it arrived on the stream; the list may carry one too. */
  rubric: RubricEvent | null;
  failure: string | null;
  candidateId: string;
  /** Posting ids of the list by row number, from 1. */
  rows: readonly string[];
  opened: boolean;
  span: Span | null;
  onToggle(): void;
  onShowSpan(span: Span): void;
  onDecided(): void;
}

/** One job: what it is, why it is here, and, opened, the rubric with its proof. */
export function ResultCard({
  result,
  rubric: arrived,
  failure,
  candidateId,
  opened,
  span,
  onToggle,
  onShowSpan,
  rows,
  onDecided,
}: Props) {
  const { posting, sources, rank } = result;
  const rubric: Rubric | null = arrived ?? result.rubric;
  const score = Math.round(arrived?.score ?? result.score);
  return (
    <Card withBorder p="sm" data-testid="result">
      <UnstyledButton onClick={onToggle} aria-expanded={opened}>
        <Group wrap="nowrap" align="start" gap="sm">
          <RingProgress
            size={52}
            thickness={5}
            roundCaps
            sections={[
              { value: score, color: score >= 70 ? "teal" : score >= 45 ? "cyan" : "gray" },
            ]}
            label={
              <Text ta="center" size="sm" fw={700}>
                {score}
              </Text>
            }
          />
          <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
            <Group gap="xs">
              <Text fw={600}>{posting.title}</Text>
              {posting.source === "sample" && (
                <Badge color="yellow" size="sm">
                  sample
                </Badge>
              )}
              <GradeBadge rubric={rubric} failure={failure} />
            </Group>
            <Text size="sm" c="dimmed">
              {[
                posting.company,
                describePlace(posting),
                describePay(posting.salary),
                describeAge(posting.postedAt),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            {result.why.slice(0, opened ? 10 : 2).map((reason) => (
              <Text key={reason} size="xs">
                {reason}
              </Text>
            ))}
          </Stack>
          <Text size="xs" c="dimmed">
            {rank}
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={opened}>
        {opened && (
          <Stack gap="sm" mt="sm">
            <Group gap="sm">
              {sources.map(({ source, url }) =>
                url === null ? null : (
                  <Anchor
                    key={`${source} ${url}`}
                    href={url}
                    target="_blank"
                    rel="noopener noreferrer"
                    size="sm"
                  >
                    open on {source}
                  </Anchor>
                ),
              )}
              <Verdicts candidateId={candidateId} postingId={posting.id} rank={rank} />
            </Group>
            {rubric ? (
              <RubricView rubric={rubric} span={span} onShowSpan={onShowSpan} />
            ) : (
              <Text size="sm" c="dimmed">
                {failure ??
                  result.grading.reason ??
                  "The grade is being made; it appears here by itself."}
              </Text>
            )}
            <Copies postingId={posting.id} rows={rows} onDecided={onDecided} />
            <div className="description">
              {posting.description ?? "The posting has no description."}
            </div>
          </Stack>
        )}
      </Collapse>
    </Card>
  );
}

function GradeBadge({ rubric, failure }: { rubric: Rubric | null; failure: string | null }) {
  if (rubric) {
    return (
      <Badge size="sm" variant="light" color={rubric.recommendApply ? "teal" : "gray"} tt="none">
        {rubric.globalScore.toFixed(1)} of 5{rubric.recommendApply ? " · apply" : ""}
      </Badge>
    );
  }
  if (failure === null) return null;
  return (
    <Badge size="sm" color="red" variant="light" tt="none">
      not graded
    </Badge>
  );
}

function Verdicts(ids: { candidateId: string; postingId: string; rank: number }) {
  const send = useMutation({
    mutationFn: (event: "saved" | "dismissed" | "applied") => sendFeedback({ ...ids, event }),
  });
  const button = (event: "saved" | "dismissed" | "applied", label: string) => (
    <Button
      size="compact-xs"
      variant={send.isSuccess && send.variables === event ? "filled" : "default"}
      onClick={() => send.mutate(event)}
    >
      {label}
    </Button>
  );
  return (
    <Group gap={6}>
      {button("saved", "Save")}
      {button("applied", "Applied")}
      {button("dismissed", "Not for me")}
      {send.error && (
        <Text size="xs" c="red">
          {send.error.message}
        </Text>
      )}
    </Group>
  );
}
