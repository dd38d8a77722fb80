import { Anchor, Button, Group, NumberInput, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { decideDuplicates, getDuplicates } from "./api.ts";

interface Props {
  postingId: string;
  /** Posting ids of the list by row number, from 1. */
  rows: readonly string[];
  onDecided(): void;
}

/** One job in several places: why Rolecall thinks so, and the reader's word, which holds for ever. */
export function Copies({ postingId, rows, onDecided }: Props) {
  const [row, setRow] = useState<number | "">("");
  const copies = useQuery({
    queryKey: ["duplicates", postingId],
    queryFn: () => getDuplicates(postingId),
  });
  const decide = useMutation({
    mutationFn: ({ other, decision }: { other: string; decision: "same" | "different" }) =>
      decideDuplicates(postingId, other, decision),
    onSuccess: async () => {
      await copies.refetch();
      onDecided();
    },
  });
  const others = copies.data?.members.filter((id) => id !== postingId) ?? [];
  const other = row === "" ? undefined : rows[row - 1];
  return (
    <Stack gap={4}>
      {others.map((id) => {
        const edge = copies.data?.edges.find(({ a, b }) => a === id || b === id);
        return (
          <Group key={id} gap="xs">
            <Text size="xs">
              Same job:{" "}
              <Anchor href={`/postings/${encodeURIComponent(id)}`} size="xs">
                {id}
              </Anchor>
              {edge && ` (${edge.decidedBy === "user" ? "you said so" : edge.reason})`}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              loading={decide.isPending}
              onClick={() => decide.mutate({ other: id, decision: "different" })}
            >
              Not the same
            </Button>
          </Group>
        );
      })}
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          Same job as row
        </Text>
        <NumberInput
          size="xs"
          w={70}
          min={1}
          max={rows.length}
          hideControls
          aria-label="Row of the same job"
          value={row}
          onChange={(value) => setRow(typeof value === "number" ? value : "")}
        />
        <Button
          size="compact-xs"
          variant="default"
          disabled={other === undefined || other === postingId}
          loading={decide.isPending}
          onClick={() => other && decide.mutate({ other, decision: "same" })}
        >
          Merge
        </Button>
      </Group>
      {decide.error && (
        <Text size="xs" c="red">
          {decide.error.message}
        </Text>
      )}
    </Stack>
  );
}
