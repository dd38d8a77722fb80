import {
  Alert,
  Badge,
  Button,
  Card,
  FileButton,
  Group,
  Select,
  Stack,
  Text,
  Textarea,
  Title,
} from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useEffect, useRef, useState } from "react";
import type { Span } from "../../src/contract/index.ts";
import { addResumeFile, addResumeText, type CandidateFace, type CandidateWhole } from "./api.ts";

interface Props {
  candidates: CandidateFace[];
  chosen: CandidateWhole | null;
  /** The words to highlight. */
  span: Span | null;
  onChoose(id: string): void;
}

/** Hand over a resume by drop, file or paste; then read it here with the proof highlighted. */
export function ResumePanel({ candidates, chosen, span, onChoose }: Props) {
  const queries = useQueryClient();
  const [pasted, setPasted] = useState("");
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  const add = useMutation({
    mutationFn: (resume: File | string) =>
      typeof resume === "string" ? addResumeText(resume) : addResumeFile(resume),
    onSuccess: async (candidate) => {
      setPasting(false);
      setPasted("");
      await queries.invalidateQueries({ queryKey: ["candidates"] });
      onChoose(candidate.id);
    },
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file) add.mutate(file);
  };
  return (
    <Card
      withBorder
      className="resume-panel"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      style={over ? { outline: "3px dashed var(--mantine-color-cyan-6)" } : undefined}
    >
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4">
            Resume
          </Title>
          <Group gap="xs">
            <FileButton onChange={(file) => file && add.mutate(file)} accept=".pdf,.docx,.txt,.md">
              {(props) => (
                <Button {...props} size="xs" loading={add.isPending}>
                  Choose a file
                </Button>
              )}
            </FileButton>
            <Button size="xs" variant="default" onClick={() => setPasting(!pasting)}>
              Paste text
            </Button>
          </Group>
        </Group>
        <Text size="xs" c="dimmed">
          Drop a PDF, DOCX or text file anywhere on this card. It stays on this machine.
        </Text>
        {add.error && <Alert color="red" title={add.error.message} />}
        {pasting && (
          <Stack gap="xs">
            <Textarea
              autosize
              minRows={5}
              maxRows={14}
              aria-label="Resume text"
              placeholder="Paste your resume"
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
            <Button
              size="xs"
              disabled={pasted.trim() === ""}
              loading={add.isPending}
              onClick={() => add.mutate(pasted)}
            >
              Find jobs
            </Button>
          </Stack>
        )}
        {candidates.length > 1 && (
          <Select
            aria-label="Resumes on this machine"
            data={candidates.map((candidate) => ({ value: candidate.id, label: label(candidate) }))}
            value={chosen?.id ?? null}
            onChange={(id) => id && onChoose(id)}
            allowDeselect={false}
          />
        )}
        {chosen && <Profile candidate={chosen} />}
        {chosen && <ResumeText text={chosen.text} span={span} />}
      </Stack>
    </Card>
  );
}

function label(candidate: CandidateFace): string {
  return candidate.name ?? candidate.titles.at(0) ?? candidate.id;
}

function Profile({ candidate }: { candidate: CandidateWhole }) {
  const facts = [
    candidate.titles.at(0),
    candidate.years === null ? null : `${candidate.years} years`,
    candidate.seniority,
  ].filter(Boolean);
  return (
    <Stack gap={4}>
      <Group gap="xs">
        {candidate.sample && <Badge color="yellow">sample</Badge>}
        <Text size="sm" fw={500}>
          {facts.join(" · ") || "Read; nothing dated in it"}
        </Text>
      </Group>
      <Group gap={4}>
        {candidate.skills.slice(0, 14).map((skill) => (
          <Badge key={skill} size="sm" variant="light" tt="none">
            {skill}
          </Badge>
        ))}
      </Group>
    </Stack>
  );
}

/** The resume as it is stored, with one span marked and brought into view. */
function ResumeText({ text, span }: { text: string; span: Span | null }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (span) mark.current?.scrollIntoView({ block: "center", behavior: "smooth" });
  }, [span]);
  return (
    <Card
      withBorder
      p="sm"
      mah="65vh"
      style={{ overflow: "auto" }}
      tabIndex={0}
      aria-label="Resume text"
    >
      <div className="resume-text">
        {span ? (
          <>
            {text.slice(0, span.start)}
            <mark ref={mark}>{text.slice(span.start, span.end)}</mark>
            {text.slice(span.end)}
          </>
        ) : (
          text
        )}
      </div>
    </Card>
  );
}
