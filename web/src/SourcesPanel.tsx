import { Alert, Badge, Button, Drawer, Group, Loader, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addBoard, type BoardFace, type Boards } from "./api.ts";
import { EvidenceTrend } from "./EvidenceTrend.tsx";

/** Where the postings come from: progress at a glance, every board with its state, faults first. */
export function SourcesPanel({ boards }: { boards: Boards | undefined }) {
  const [opened, setOpened] = useState(false);
  if (!boards) return null;
  const polled = boards.items.filter((board) => board.origin !== "sample");
  const faults = polled.filter((board) => board.state === "fault").length;
  const read = polled.filter((board) => board.state !== "new").length;
  const busy = boards.polling.running.length + boards.polling.waiting;
  const postings = boards.items.reduce((sum, board) => sum + board.livePostings, 0);
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpened(true)} data-testid="sources">
        <Group gap="xs" wrap="nowrap">
          {busy > 0 && <Loader size={14} />}
          {busy > 0
            ? `Reading boards: ${read} of ${polled.length}`
            : `${postings.toLocaleString("en")} postings, ${polled.length} boards`}
          {faults > 0 && (
            <Badge color="red" size="sm">
              {faults} in fault
            </Badge>
          )}
        </Group>
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title="Sources and operations"
        position="right"
        size="lg"
      >
        <Stack gap="sm">
          <AddBoard />
          <EvidenceTrend />
          {sorted(boards.items).map((board) => (
            <BoardRow
              key={`${board.source}:${board.board}`}
              board={board}
              running={boards.polling.running.includes(`${board.source}:${board.board}`)}
            />
          ))}
        </Stack>
      </Drawer>
    </>
  );
}

function AddBoard() {
  const queries = useQueryClient();
  const [url, setUrl] = useState("");
  const add = useMutation({
    mutationFn: addBoard,
    onSuccess: () => {
      setUrl("");
      return queries.invalidateQueries({ queryKey: ["boards"] });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(url);
      }}
    >
      <Group align="end">
        <TextInput
          label="Add a careers page"
          placeholder="https://jobs.ashbyhq.com/acme"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button type="submit" disabled={url.trim() === ""} loading={add.isPending}>
          Add
        </Button>
      </Group>
      {add.error && <Alert mt="xs" color="red" title={add.error.message} />}
      {add.data && (
        <Text mt="xs" size="sm">
          Added {add.data.source}:{add.data.board}; it is read within a minute.
        </Text>
      )}
    </form>
  );
}

const ORDER = { fault: 0, new: 1, ok: 2 } as const;

function sorted(boards: readonly BoardFace[]): BoardFace[] {
  return [...boards].sort((one, other) => ORDER[one.state] - ORDER[other.state]);
}

const COLOUR = { fault: "red", new: "gray", ok: "teal" } as const;

function BoardRow({ board, running }: { board: BoardFace; running: boolean }) {
  return (
    <div>
      <Group gap="xs">
        <Badge color={COLOUR[board.state]} size="sm" miw={56}>
          {running ? "reading" : board.origin === "sample" ? "sample" : board.state}
        </Badge>
        <Text size="sm" fw={500}>
          {board.source}:{board.board}
        </Text>
        <Text size="xs" c="dimmed">
          {board.livePostings} postings
        </Text>
      </Group>
      {board.fault && (
        <Text size="sm" c="red">
          {board.fault.message}
          {board.nextPollAt && ` Next try at ${new Date(board.nextPollAt).toLocaleTimeString()}.`}
        </Text>
      )}
      {board.problems.length > 0 && (
        <Text size="xs" c="dimmed">
          {board.problems.length} postings could not be read, for example:{" "}
          {board.problems[0]?.message}
        </Text>
      )}
    </div>
  );
}
