import {
  Alert,
  AppShell,
  Button,
  Container,
  Grid,
  Group,
  Loader,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Filters, Span } from "../../src/contract/index.ts";
import { getBoards, getCandidate, getCandidates, matchCandidate, removeSamples } from "./api.ts";
import { FilterBar } from "./FilterBar.tsx";
import { ResultList } from "./ResultList.tsx";
import { ResumePanel } from "./ResumePanel.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { useGrading } from "./useGrading.ts";

/** The whole page: a resume on the left, the jobs that fit it on the right. */
export function Page() {
  const [candidateId, setCandidateId] = useState<string | null>(null);
  const [filters, setFilters] = useState<Filters>({});
  const [span, setSpan] = useState<Span | null>(null);
  const boards = useQuery({ queryKey: ["boards"], queryFn: getBoards, refetchInterval: 3000 });
  const candidates = useQuery({ queryKey: ["candidates"], queryFn: getCandidates });
  const chosen = candidateId ?? candidates.data?.at(0)?.id ?? null;
  const candidate = useQuery({
    queryKey: ["candidate", chosen],
    queryFn: () => getCandidate(chosen ?? ""),
    enabled: chosen !== null,
  });
  const match = useQuery({
    queryKey: ["match", chosen, filters],
    queryFn: () => matchCandidate(chosen ?? "", filters),
    enabled: chosen !== null,
    placeholderData: (before) => before,
  });
  const grading = useGrading(match.data?.gradingId ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another resume or list: no quote of the old one is shown
  useEffect(() => setSpan(null), [chosen]);

  return (
    <AppShell header={{ height: 56 }} padding="md">
      <AppShell.Header>
        <Container size="xl" h="100%">
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Group gap="xs" wrap="nowrap">
              <Title order={1} size="h3">
                Rolecall
              </Title>
              <Text size="sm" c="dimmed" visibleFrom="sm">
                every job that fits, with proof
              </Text>
            </Group>
            <SourcesPanel boards={boards.data} />
          </Group>
        </Container>
      </AppShell.Header>
      <AppShell.Main>
        <Container size="xl">
          <Notices boards={boards.data} />
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 5 }}>
              <ResumePanel
                candidates={candidates.data ?? []}
                chosen={candidate.data ?? null}
                span={span}
                onChoose={setCandidateId}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Stack gap="sm">
                <FilterBar filters={filters} onChange={setFilters} />
                {match.error && <Alert color="red" title={match.error.message} />}
                {match.isFetching && !match.data && <Loader size="sm" aria-label="Ranking" />}
                {match.data && chosen !== null && (
                  <ResultList
                    list={match.data}
                    grading={grading}
                    span={span}
                    onShowSpan={setSpan}
                    onRefresh={() => void match.refetch()}
                  />
                )}
              </Stack>
            </Grid.Col>
          </Grid>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}

/** What a newcomer should know first: samples are samples, and no network means no live postings. */
function Notices({ boards }: { boards: Awaited<ReturnType<typeof getBoards>> | undefined }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: removeSamples,
    onSuccess: () => queries.invalidateQueries(),
  });
  const polled =
    boards?.items.filter((board) => board.origin !== "sample" && board.origin !== "pushed") ?? [];
  const offline = polled.length > 0 && polled.every((board) => board.fault?.kind === "network");
  const samples = boards?.items.some((board) => board.origin === "sample") ?? false;
  if (!samples && !offline) return null;
  return (
    <Alert
      mb="md"
      color={offline ? "yellow" : "cyan"}
      title={offline ? "No network: no board could be reached" : "You see sample postings"}
    >
      <Group justify="space-between">
        <Text size="sm">
          {offline && "Rolecall tries again by itself. "}
          {samples &&
            "Postings and resumes marked “sample” are made up and come with Rolecall, so that you can look around at once."}
        </Text>
        {samples && (
          <Button
            size="xs"
            variant="light"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Remove samples
          </Button>
        )}
      </Group>
    </Alert>
  );
}
